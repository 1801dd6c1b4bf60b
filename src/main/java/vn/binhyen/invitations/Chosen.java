package vn.binhyen.invitations;

import java.util.List;
import vn.binhyen.organisations.OrganisationCard;

/**
 * Whom a batch would invite, and who is left out.
 *
 * @param represented how many of those that the filter means have an account
 * @param invited how many have a code that still works; they are among the meant only where the wish says so
 */
record Chosen(List<OrganisationCard> meant, int represented, int invited, boolean tooMany) {

    static final int MOST = 10_000;

    /** Refuses where nobody, or more than a batch may hold, would be invited. */
    void check() {
        if (tooMany) throw new TooManyToInvite();
        if (meant.isEmpty()) throw new NobodyToInvite();
    }
}
