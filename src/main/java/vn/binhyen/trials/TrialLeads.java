package vn.binhyen.trials;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.preventionmodels.Lead;
import vn.binhyen.preventionmodels.Leads;
import vn.binhyen.preventionmodels.ModelText;

/** Leads from a model to its trials. */
@Component
class TrialLeads implements Leads {

    @Override
    public List<Lead> ofModel(ModelText model) {
        return List.of(new Lead("trials.lead", "/trials?model=" + model.id()));
    }
}
