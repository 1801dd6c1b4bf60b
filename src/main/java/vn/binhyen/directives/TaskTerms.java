package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.calendars.WorkingDays;

/** What a task asks, of whom, until when, how much of it, and what shows that it is done. */
public record TaskTerms(
        String title,
        @Nullable String details,
        Completion completion,
        @Nullable String unit,
        DeadlineRule deadline,
        int year,
        Selector selector,
        Aim aim,
        Particulars particulars) {

    private static final String PERCENT = "%";

    public TaskTerms {
        if ((completion == Completion.NUMBER) != (unit != null))
            throw new IllegalArgumentException("A number has a unit, and nothing else has one");
        if (aim.target() != null && unit == null)
            throw new IllegalArgumentException("A target is a number, so the result is one");
    }

    public TaskTerms(
            String title,
            @Nullable String details,
            Completion completion,
            @Nullable String unit,
            DeadlineRule deadline,
            int year,
            Selector selector) {
        this(title, details, completion, unit, deadline, year, selector, Aim.NONE, Particulars.NONE);
    }

    public TaskTerms aiming(Aim other) {
        return new TaskTerms(title, details, completion, unit, deadline, year, selector, other, particulars);
    }

    public TaskTerms with(Particulars others) {
        return new TaskTerms(title, details, completion, unit, deadline, year, selector, aim, others);
    }

    /** The last day in time, if issued today; empty when the holidays on the way are not known. */
    Optional<LocalDate> lastDay(LocalDate today) {
        return deadline.lastDay(year, today, Calendars.standard(), WorkingDays.standard());
    }

    /** Whether the result is a share, so that many of them come to their mean and not to their sum. */
    boolean isShare() {
        return PERCENT.equals(unit);
    }
}
