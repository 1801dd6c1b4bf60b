package vn.binhyen.lineages;

import java.util.List;
import java.util.Map;
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

    /** Writes the whole list anew; what stays word for word stays the same element. */
    public void write(ModelId model, List<String> texts) {
        var text = models.get(model);
        bodies.enter(text.owner());
        if (text.standing().stage() == Stage.ENDED) throw new LineageRefused(Why.MODEL_ENDED);
        records.lock(model);
        var core = new CoreList(records.of(model)).rewritten(texts);
        records.keep(model, text.owner(), core);
        events.publishEvent(new LineageChanged(
                model, "write-core", Map.of("elements", core.elements().size())));
    }
}
