package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.EachPeriod;
import vn.binhyen.calendars.Period;
import vn.binhyen.calendars.WorkingDays;

/** One period in which a recurring task is asked, and the last day in time of that period. */
record Round(UUID task, UUID directive, Period period, LocalDate due) {

    /** How many days before a period begins its organisations are asked. */
    static final int LEAD = 5;

    private static final Calendars CALENDARS = Calendars.standard();
    private static final WorkingDays WORKING_DAYS = WorkingDays.standard();

    /** The period that is asked at issue; empty of a task that is asked once. */
    static Optional<Period> firstOf(TaskTerms terms, LocalDate issued) {
        return terms.deadline() instanceof EachPeriod each
                ? each.first(issued, CALENDARS, WORKING_DAYS)
                : Optional.empty();
    }

    /**
     * The round that is to be asked today, after the last one that was: the newest period that begins within the lead and
     * has time left. What was missed while nothing ran is not asked any more. Empty while nothing is due, and when the
     * holidays on the way to its day are not known yet.
     */
    static Optional<Round> following(Recurring task, LocalDate today) {
        var limit = today.plusDays(LEAD);
        var period = task.rule().following(CALENDARS.period(task.lastPeriod()));
        while (period.isPresent() && !period.get().firstDay().isAfter(limit)) {
            var due = task.rule().due().in(period.get(), WORKING_DAYS);
            if (due.isEmpty()) return Optional.empty();
            if (!due.get().isBefore(today))
                return Optional.of(new Round(task.task(), task.directive(), period.get(), due.get()));
            period = task.rule().following(period.get());
        }
        return Optional.empty();
    }

    /** A recurring task and the last period in which it was asked. */
    record Recurring(UUID task, UUID directive, EachPeriod rule, String lastPeriod) {}
}
