package vn.binhyen.exemplars;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.preventionmodels.Lead;
import vn.binhyen.preventionmodels.Leads;
import vn.binhyen.preventionmodels.ModelText;

/** Leads from a model that was launched to the exemplars among those who run it. */
@Component
class ExemplarLeads implements Leads {

    @Override
    public List<Lead> ofModel(ModelText model) {
        if (model.standing().launchedOn() == null) return List.of();
        return List.of(new Lead("exemplars.lead", "/exemplars?model=" + model.id()));
    }
}
