package vn.binhyen.chasing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.accounts.LinkClosed;

/** With it an organisation answers what one directive asks of it, without an account. */
record AnswerLink(
        UUID id,
        UUID organisationId,
        UUID directiveId,
        LocalDate expiresOn,
        @Nullable Instant revokedAt) {

    /** Refuses where the link does not work any more. */
    AnswerLink usableOn(LocalDate today) {
        if (revokedAt != null) throw LinkClosed.revoked();
        if (today.isAfter(expiresOn)) throw LinkClosed.expired();
        return this;
    }
}
