package vn.binhyen.invitations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.ListFilter;

/** Organisations that were invited at once: which were meant, until when their codes work and can be printed. */
record Batch(
        UUID id,
        Home home,
        Wish wish,
        Instant madeAt,
        LocalDate printableUntil,
        byte @Nullable [] secret,
        UUID job,
        @Nullable Integer made) {

    /** Where it was made: the office's province, or the desk's commune in it. */
    record Home(int provinceId, @Nullable Integer communeId) {}

    /**
     * What somebody asks for.
     *
     * @param again whether those are meant, too, whose code still works; a new one ends it
     */
    record Wish(ListFilter filter, boolean again, LocalDate expiresOn) {}

    boolean isPrintableOn(LocalDate today) {
        return secret != null && !today.isAfter(printableUntil);
    }

    /** Its secret, as long as the sheets can be printed. */
    byte[] secretOn(LocalDate today) {
        if (secret == null || !isPrintableOn(today)) throw new PrintingOver();
        return secret;
    }
}
