package vn.binhyen.preventionmodels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.accounts.LinkClosed;

/** With it somebody without an account answers one check of a point, once. */
record CheckLink(
        UUID id,
        UUID pointId,
        LocalDate expiresOn,
        @Nullable Instant revokedAt,
        @Nullable Instant usedAt,
        @Nullable UUID checkId) {

    boolean isUsed() {
        return usedAt != null;
    }

    /** Refuses where the link does not work any more, unless the same form used it. */
    void requireWorking(LocalDate today, @Nullable UUID form) {
        if (isUsed() && checkId != null && checkId.equals(form)) return;
        if (isUsed()) throw LinkClosed.used();
        if (revokedAt != null) throw LinkClosed.revoked();
        if (today.isAfter(expiresOn)) throw LinkClosed.expired();
    }
}
