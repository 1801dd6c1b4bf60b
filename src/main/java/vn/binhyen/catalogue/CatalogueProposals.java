package vn.binhyen.catalogue;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.ProposalSource;

/** Lets a proposal begin with what a published model says; the decision and the people are its own. */
@Component
class CatalogueProposals implements ProposalSource {

    private final Entries entries;

    CatalogueProposals(Entries entries) {
        this.entries = entries;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ModelTerms> find(UUID model) {
        return entries.find(model).map(CatalogueEntry::said).map(CatalogueProposals::terms);
    }

    private static ModelTerms terms(CatalogueEntry.Said said) {
        return new ModelTerms(
                said.kind(), said.name(), said.problem(), said.meantFor(), said.working(), said.forms(), null, null);
    }
}
