package vn.binhyen.chasing;

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
        var organisations = outstanding.organisations(filter);
        var known = contacts.of(organisations.stream()
                .map(OutstandingOrganisation::organisationId)
                .toList());
        return new Recipients(organisations.stream()
                .map(each -> new Reachable(each, known.getOrDefault(each.organisationId(), WorkContact.none())))
                .toList());
    }
}
