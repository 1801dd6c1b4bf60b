package vn.binhyen.invitations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How a batch stands: of so many codes so many were used, still work, or ended unused.
 *
 * @param printable whether its sheets can be printed today
 */
record BatchStanding(
        UUID id,
        Instant madeAt,
        LocalDate expiresOn,
        LocalDate printableUntil,
        boolean printable,
        boolean made,
        int codes,
        int used,
        int waiting) {

    /** Revoked, replaced or expired. */
    int ended() {
        return codes - used - waiting;
    }
}
