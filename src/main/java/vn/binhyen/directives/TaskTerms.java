package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.calendars.WorkingDays;

/** What a task asks, of whom, until when, and what shows that it is done. */
public record TaskTerms(
        String title,
        @Nullable String details,
        Completion completion,
        @Nullable String unit,
        DeadlineRule deadline,
        int year,
        Selector selector) {

    public TaskTerms {
        if ((completion == Completion.NUMBER) != (unit != null))
            throw new IllegalArgumentException("A number has a unit, and nothing else has one");
    }

    /** The last day in time, if issued today; empty when the holidays on the way are not known. */
    Optional<LocalDate> lastDay(LocalDate today) {
        return deadline.lastDay(year, today, Calendars.standard(), WorkingDays.standard());
    }
}
