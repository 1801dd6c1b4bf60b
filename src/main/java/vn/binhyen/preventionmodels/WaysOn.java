package vn.binhyen.preventionmodels;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.util.Lazy;
import org.springframework.stereotype.Component;

/** Gathers the ways on that all modules offer, in their order. */
@Component
class WaysOn {

    /** Asked for once, and not before they are needed: some of them read models. */
    private final Lazy<List<Leads>> leads;

    WaysOn(ObjectProvider<Leads> leads) {
        this.leads = Lazy.of(() -> leads.orderedStream().toList());
    }

    List<Lead> ofModel(ModelText model) {
        return leads.get().stream()
                .flatMap(each -> each.ofModel(model).stream())
                .toList();
    }

    String afterProposal(ModelText model) {
        return leads.get().stream()
                .flatMap(each -> each.afterProposal(model).stream())
                .findFirst()
                .orElse("/models/" + model.id());
    }

    List<Lead> ofStep(ModelText model, Stage to) {
        return leads.get().stream()
                .flatMap(each -> each.ofStep(model, to).stream())
                .toList();
    }

    List<Lead> ofPoint(PointText point) {
        return leads.get().stream()
                .flatMap(each -> each.ofPoint(point).stream())
                .toList();
    }
}
