package vn.binhyen.trials;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.preventionmodels.Lead;
import vn.binhyen.preventionmodels.Leads;
import vn.binhyen.preventionmodels.ModelEffects;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.Stage;

/** Leads from a model to its trials; who recognises it is told what they say, and recognises it or not. */
@Component
class TrialLeads implements Leads {

    private final ModelEffects effects;

    TrialLeads(ModelEffects effects) {
        this.effects = effects;
    }

    @Override
    public List<Lead> ofModel(ModelText model) {
        return List.of(new Lead("trials.lead", url(model)));
    }

    @Override
    public List<Lead> ofStep(ModelText model, Stage to) {
        if (to != Stage.RECOGNISED) return List.of();
        var shown = effects.find(new ModelId(model.id()))
                .map(effect -> effect.shown().name())
                .orElse("NONE");
        return List.of(new Lead("trials.recognition." + shown, url(model)));
    }

    private static String url(ModelText model) {
        return "/trials?model=" + model.id();
    }
}
