package vn.binhyen.chasing;

import org.jspecify.annotations.Nullable;
import vn.binhyen.directives.OutstandingOrganisation;
import vn.binhyen.organisations.WorkContact;

/** An organisation that owes something, with how to reach it at work. */
record Reachable(OutstandingOrganisation organisation, WorkContact contact) {

    boolean hasAddress() {
        return address() != null;
    }

    @Nullable
    String address() {
        var email = contact.contactEmail();
        return email == null || email.isBlank() ? null : email.strip();
    }
}
