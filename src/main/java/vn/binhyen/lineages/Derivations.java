package vn.binhyen.lineages;

import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PreventionModels;

/** Keeps which models were developed from which. */
@Service
@Transactional
public class Derivations {

    private final PreventionModels models;
    private final Bodies bodies;
    private final DerivationRecords records;
    private final ApplicationEventPublisher events;

    Derivations(PreventionModels models, Bodies bodies, DerivationRecords records, ApplicationEventPublisher events) {
        this.models = models;
        this.bodies = bodies;
        this.records = records;
        this.events = events;
    }

    /** The child's owner says so of a model that they may read; the same edge a second time changes nothing. */
    public void derive(ModelId child, DerivationForm form) {
        var owner = models.get(child).owner();
        bodies.enter(owner);
        var parent = new ModelId(Objects.requireNonNull(form.parent()));
        models.get(parent);
        records.lock();
        var above = records.above(child);
        if (above.edges().contains(new Descent.Edge(child.value(), parent.value()))) return;
        records.above(parent).with(child.value(), parent.value());
        records.add(child, parent, owner, Objects.requireNonNull(form.note()));
        tell(child, parent, "derive");
    }

    /** Takes back what was said by mistake. */
    public void remove(ModelId child, ModelId parent) {
        bodies.enter(models.get(child).owner());
        if (records.remove(child, parent)) tell(child, parent, "undo-derivation");
    }

    private void tell(ModelId child, ModelId parent, String verb) {
        events.publishEvent(new LineageChanged(child, verb, Map.of("parent", parent.toString())));
    }
}
