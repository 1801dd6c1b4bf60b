package vn.binhyen.burden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Wording;

/** One thing that an organisation was asked. */
public record Question(
        long id,
        UUID directiveId,
        @Nullable String symbol,
        String summary,
        String title,
        @Nullable String period,
        @Nullable Integer minutes,
        Instant issuedAt,
        LocalDate due) {

    Load load() {
        return new Load(1, minutes == null ? 0 : minutes, minutes == null ? 1 : 0);
    }

    String titleIn(Locale language) {
        if (period == null) return title;
        return title + " – " + Wording.of(language).period(Calendars.standard().period(period));
    }
}
