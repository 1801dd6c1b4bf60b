package vn.binhyen.chasing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.directives.Outstanding;
import vn.binhyen.directives.OutstandingFilter;
import vn.binhyen.directives.OutstandingOrganisation;
import vn.binhyen.organisations.Contacts;
import vn.binhyen.organisations.WorkContact;

/** Finds who owes something and how to reach them at work. */
@Component
class Reach {

    private final Outstanding outstanding;
    private final Contacts contacts;

    Reach(Outstanding outstanding, Contacts contacts) {
        this.outstanding = outstanding;
        this.contacts = contacts;
    }

    Recipients recipients(OutstandingFilter filter) {
        return new Recipients(reachable(outstanding.organisations(filter)));
    }

    /** The first of them by name, or the first after one of them. */
    List<Reachable> page(OutstandingFilter filter, @Nullable UUID after, int limit) {
        return reachable(outstanding.page(filter, after, limit));
    }

    long count(OutstandingFilter filter) {
        return outstanding.count(filter);
    }

    private List<Reachable> reachable(List<OutstandingOrganisation> organisations) {
        var known = contacts.of(organisations.stream()
                .map(OutstandingOrganisation::organisationId)
                .toList());
        return organisations.stream()
                .map(each -> new Reachable(each, known.getOrDefault(each.organisationId(), WorkContact.none())))
                .toList();
    }
}
