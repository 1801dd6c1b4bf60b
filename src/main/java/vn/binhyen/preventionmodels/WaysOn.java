package vn.binhyen.preventionmodels;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the ways on that all modules offer, in their order. */
@Component
class WaysOn {

    private final ObjectProvider<Leads> leads;

    WaysOn(ObjectProvider<Leads> leads) {
        this.leads = leads;
    }

    List<Lead> ofModel(ModelText model) {
        return leads.orderedStream()
                .flatMap(each -> each.ofModel(model).stream())
                .toList();
    }

    String afterProposal(ModelText model) {
        return leads.orderedStream()
                .flatMap(each -> each.afterProposal(model).stream())
                .findFirst()
                .orElse("/models/" + model.id());
    }

    List<Lead> ofStep(ModelText model, Stage to) {
        return leads.orderedStream()
                .flatMap(each -> each.ofStep(model, to).stream())
                .toList();
    }

    List<Lead> ofPoint(PointText point) {
        return leads.orderedStream()
                .flatMap(each -> each.ofPoint(point).stream())
                .toList();
    }
}
