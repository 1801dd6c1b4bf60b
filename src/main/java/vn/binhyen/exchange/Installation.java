package vn.binhyen.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another installation whose files an office takes in.
 *
 * @param tellsOf the official code of the province of which it may tell
 * @param until the last day; null: until somebody ends it
 * @param endedAt when somebody ended it, at once
 */
record Installation(
        UUID id,
        int provinceId,
        String name,
        String tellsOf,
        String publicKey,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant endedAt) {

    String keyId() {
        return PublicKeys.id(publicKey);
    }

    String fingerprint() {
        return PublicKeys.fingerprint(publicKey);
    }

    /** The same with another key, from a day on. */
    Installation withKey(String key, LocalDate today) {
        return new Installation(UUID.randomUUID(), provinceId, name, tellsOf, key, today, until, null);
    }

    boolean isTrustedOn(LocalDate day) {
        return endedAt == null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean isOver(LocalDate day) {
        return endedAt != null || until != null && day.isAfter(until);
    }
}
