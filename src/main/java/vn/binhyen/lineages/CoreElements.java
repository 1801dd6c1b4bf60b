package vn.binhyen.lineages;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.lineages.LineageRefused.Why;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Stage;

/** Keeps what makes a model this model; its owner writes it. */
@Service
@Transactional
public class CoreElements {

    private final PreventionModels models;
    private final Bodies bodies;
    private final CoreRecords records;
    private final ApplicationEventPublisher events;

    CoreElements(PreventionModels models, Bodies bodies, CoreRecords records, ApplicationEventPublisher events) {
        this.models = models;
        this.bodies = bodies;
        this.records = records;
        this.events = events;
    }

    /** In the owner's order; empty where nobody wrote them down. */
    @Transactional(readOnly = true)
    public List<CoreElement> of(ModelId model) {
        models.get(model);
        return records.of(model);
    }

    /**
     * Writes the whole list anew; what stays word for word stays the same element. Refused where it is told what was read
     * and the list is another by now; the same list a second time is the same form posted twice.
     */
    public void write(ModelId model, @Nullable List<UUID> read, List<String> texts) {
        var text = models.get(model);
        bodies.enter(text.owner());
        if (text.standing().stage() == Stage.ENDED) throw new LineageRefused(Why.MODEL_ENDED);
        records.lock(model);
        var known = new CoreList(records.of(model));
        if (known.says(texts)) return;
        var core = known.asRead(read).rewritten(texts);
        records.keep(model, text.owner(), core);
        events.publishEvent(new LineageChanged(
                model, "write-core", Map.of("elements", core.elements().size())));
    }
}
