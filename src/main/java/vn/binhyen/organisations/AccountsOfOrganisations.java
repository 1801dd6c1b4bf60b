package vn.binhyen.organisations;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Represented;

/** Keeps organisations for which somebody may act from being withdrawn. */
@Component
class AccountsOfOrganisations implements OrganisationUse {

    private final Represented represented;

    AccountsOfOrganisations(Represented represented) {
        this.represented = represented;
    }

    @Override
    public String key() {
        return "organisations.use.accounts";
    }

    @Override
    public boolean isMadeOf(Collection<UUID> organisations) {
        return !represented.among(organisations).isEmpty();
    }
}
