package vn.binhyen.invitations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One organisation of a batch, as its page lists it. */
record BatchLine(
        Invitation invitation,
        String organisation,
        @Nullable String commune,
        boolean closed) {

    Invitation.State stateOn(LocalDate today) {
        return invitation.stateOn(today);
    }
}
