package vn.binhyen.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.Lead;
import vn.binhyen.preventionmodels.Leads;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Stage;

/** From a model to its public page, its card, and what is like it; after a proposal, first to what is like it. */
@Component
@Transactional(readOnly = true)
class CatalogueLeads implements Leads {

    private final PreventionModels models;
    private final Publishing publishing;
    private final Duplicates duplicates;
    private final Entries entries;

    CatalogueLeads(PreventionModels models, Publishing publishing, Duplicates duplicates, Entries entries) {
        this.models = models;
        this.publishing = publishing;
        this.duplicates = duplicates;
        this.entries = entries;
    }

    @Override
    public List<Lead> ofModel(ModelText model) {
        var leads = new ArrayList<Lead>();
        if (model.standing().stage().isProposal()) leads.add(new Lead("catalogue.lead.alike", alike(model)));
        var url = CatalogueController.PATH + "/" + model.id();
        if (entries.contains(model.id())) leads.add(new Lead("catalogue.lead.public", url));
        if (Publishing.isPublishable(model.standing()) && publishing.mayPublish(model))
            leads.add(new Lead("catalogue.lead.publication", url + "/publication"));
        if (models.mayEnter(model)) leads.add(new Lead("catalogue.lead.card", url + "/card"));
        return leads;
    }

    @Override
    public Optional<String> afterProposal(ModelText model) {
        boolean proposed = model.standing().stage().isProposal();
        return proposed && !duplicates.of(model).isEmpty() ? Optional.of(alike(model)) : Optional.empty();
    }

    /** Whoever lets a proposal pass is told what it is like, and that it was copied, before they do. */
    @Override
    public List<Lead> ofStep(ModelText model, Stage to) {
        if (to != Stage.SURVEYED && to != Stage.APPROVED) return List.of();
        return duplicates.of(model).stream()
                .findFirst()
                .map(first -> first.copied() ? "catalogue.lead.copied" : "catalogue.lead.like")
                .map(key -> List.of(new Lead(key, alike(model))))
                .orElse(List.of());
    }

    /** Only that page, and the ways there after proposing and before approving, compare with the whole register. */
    private static String alike(ModelText model) {
        return "/models/" + model.id() + "/alike";
    }
}
