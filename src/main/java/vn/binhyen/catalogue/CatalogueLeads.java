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

    /** Only that page, and the way there after proposing, compares with the whole register. */
    private static String alike(ModelText model) {
        return "/models/" + model.id() + "/alike";
    }
}
