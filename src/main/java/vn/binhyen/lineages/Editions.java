package vn.binhyen.lineages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.lineages.LineageRefused.Why;
import vn.binhyen.preventionmodels.ModelChanged;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Stage;
import vn.binhyen.preventionmodels.Step;

/** Renews the text of models, and keeps how each read before. */
@Service
@Transactional
public class Editions {

    private final PreventionModels models;
    private final EditionRecords records;

    Editions(PreventionModels models, EditionRecords records) {
        this.models = models;
        this.records = records;
    }

    /** Takes the step and writes the new text, both or neither; the same step a second time changes nothing. */
    public void renew(ModelId id, RenewalForm form) {
        if (models.history(id).stream().anyMatch(step -> step.id().equals(form.step()))) return;
        if (Edition.between(models.get(id).terms(), form.terms()).isEmpty())
            throw new LineageRefused(Why.NOTHING_RENEWED);
        models.take(id, form.asStep());
        models.correct(id, form.terms());
    }

    /** Whoever lets a model be renewed, the text that it had until then stays readable. */
    @EventListener
    void keep(ModelChanged changed) {
        var details = changed.details();
        if (!Stage.RENEWED.name().equals(details.get("stage"))) return;
        if (details.get("step") instanceof Integer step) records.keep(models.get(changed.model()), step);
    }

    /** Whether the model is in a stage after which it may be renewed, and the viewer enters for its owner. */
    @Transactional(readOnly = true)
    public boolean mayRenew(ModelId id) {
        return models.mayTake(id, Stage.RENEWED);
    }

    /** The text in force first. */
    @Transactional(readOnly = true)
    public List<Edition> of(ModelId id) {
        var current = models.get(id).terms();
        Map<Integer, Step.Taken> steps =
                models.history(id).stream().collect(Collectors.toMap(Step.Taken::ordinal, Function.identity()));
        var editions = new ArrayList<Edition>();
        Step.@Nullable Taken begun = null;
        var before = current;
        for (var ended : records.of(id).entrySet()) {
            var terms = ended.getValue();
            if (editions.isEmpty()) before = terms;
            editions.add(new Edition(editions.size() + 1, terms, begun, Edition.between(before, terms)));
            before = terms;
            begun = steps.get(ended.getKey());
        }
        editions.add(new Edition(editions.size() + 1, current, begun, Edition.between(before, current)));
        return editions.reversed();
    }
}
