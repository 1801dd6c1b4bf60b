package vn.binhyen.directives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation asks: until when it wants to have time, or to be let off, and why.
 *
 * @param until the day of an extension; null: it asks to be let off
 */
public record Request(@Nullable LocalDate until, String reason) {

    public static Request extension(LocalDate until, String reason) {
        return new Request(until, reason);
    }

    public static Request exemption(String reason) {
        return new Request(null, reason);
    }

    RequestKind kind() {
        return until == null ? RequestKind.EXEMPTION : RequestKind.EXTENSION;
    }

    void check(LocalDate due, LocalDate today) {
        if (reason.isBlank()) throw RequestIncomplete.lacksReason();
        if (until == null) return;
        if (!until.isAfter(due)) throw RequestIncomplete.notLater();
        if (until.isBefore(today)) throw RequestIncomplete.passed();
    }
}
