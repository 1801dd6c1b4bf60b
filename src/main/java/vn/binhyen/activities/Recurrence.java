package vn.binhyen.activities;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.validation.Errors;

/** That a session comes again each week or month until a day, at most a year on. */
public record Recurrence(@NotNull Rhythm rhythm, @NotNull LocalDate until) {

    private static final int YEARS = 1;

    /** The days after the first one. */
    List<LocalDate> daysAfter(LocalDate first) {
        if (!isAllowed(first)) throw new RecurrenceTooLong();
        return Stream.iterate(1, times -> times + 1)
                .map(times -> rhythm.day(first, times))
                .takeWhile(day -> !day.isAfter(until))
                .toList();
    }

    void check(LocalDate first, Errors errors) {
        if (until == null || rhythm == null) return;
        if (until.isBefore(rhythm.day(first, 1))) errors.rejectValue("until", "activities.until.early");
        if (!isAllowed(first)) errors.rejectValue("until", "activities.until.late");
    }

    private boolean isAllowed(LocalDate first) {
        return !until.isAfter(first.plusYears(YEARS));
    }

    static Recurrence weekly(LocalDate first) {
        return new Recurrence(Rhythm.WEEKLY, first.plusMonths(1));
    }
}
