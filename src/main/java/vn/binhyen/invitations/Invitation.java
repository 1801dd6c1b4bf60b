package vn.binhyen.invitations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The invitation of one organisation; its code itself is not known. */
record Invitation(
        UUID id,
        UUID batch,
        int ordinal,
        UUID organisationId,
        LocalDate expiresOn,
        @Nullable Ended endedBy,
        @Nullable Instant usedAt) {

    /** Why a code works no more that nobody used. */
    enum Ended {
        REVOKED,
        REPLACED
    }

    /** How an invitation stands. */
    enum State {
        WAITING,
        USED,
        EXPIRED,
        REVOKED,
        REPLACED
    }

    State stateOn(LocalDate today) {
        if (usedAt != null) return State.USED;
        if (endedBy != null) return State.valueOf(endedBy.name());
        return today.isAfter(expiresOn) ? State.EXPIRED : State.WAITING;
    }

    /** Refuses a code that works no more. */
    Invitation usableOn(LocalDate today) {
        switch (stateOn(today)) {
            case WAITING -> {}
            case USED -> throw new CodeRefused(CodeRefused.Reason.USED);
            case EXPIRED -> throw new CodeRefused(CodeRefused.Reason.EXPIRED);
            case REVOKED -> throw new CodeRefused(CodeRefused.Reason.REVOKED);
            case REPLACED -> throw new CodeRefused(CodeRefused.Reason.REPLACED);
        }
        return this;
    }
}
