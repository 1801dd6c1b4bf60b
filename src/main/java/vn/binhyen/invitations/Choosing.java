package vn.binhyen.invitations;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.Represented;
import vn.binhyen.invitations.Batch.Wish;
import vn.binhyen.organisations.ListFilter;
import vn.binhyen.organisations.OrganisationCard;
import vn.binhyen.organisations.OrganisationSearch;

/** Finds out whom a wish means: organisations within the scope that work and have no account. */
@Component
class Choosing {

    /** More than a batch holds, so that those with an account can be left out before counting. */
    private static final int LOOKED_AT = 3 * Chosen.MOST;

    private final OrganisationSearch search;
    private final Represented represented;
    private final InvitationRecords invitations;

    Choosing(OrganisationSearch search, Represented represented, InvitationRecords invitations) {
        this.search = search;
        this.represented = represented;
        this.invitations = invitations;
    }

    Chosen choose(Wish wish) {
        var all = search.cards(working(wish.filter()), LOOKED_AT + 1);
        if (all.size() > LOOKED_AT) return new Chosen(List.of(), 0, 0, true);
        var ids = all.stream().map(card -> card.id().value()).toList();
        var haveAccount = represented.among(ids);
        var haveCode = invitations.waitingAmong(ids);
        haveCode.removeAll(haveAccount);
        var meant = all.stream()
                .filter(card -> !haveAccount.contains(card.id().value()))
                .filter(card -> wish.again() || !haveCode.contains(card.id().value()))
                .toList();
        return of(meant, haveAccount, haveCode);
    }

    private static Chosen of(List<OrganisationCard> meant, Set<UUID> haveAccount, Set<UUID> haveCode) {
        boolean tooMany = meant.size() > Chosen.MOST;
        return new Chosen(tooMany ? List.of() : meant, haveAccount.size(), haveCode.size(), tooMany);
    }

    private static ListFilter working(ListFilter filter) {
        return new ListFilter(
                filter.q(), filter.kind(), filter.commune(), filter.scope(), ListFilter.State.OPEN, filter.origin());
    }
}
