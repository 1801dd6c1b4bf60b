package vn.binhyen.calendars;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The last day in time within, or after, any period of a recurrence.
 *
 * @param number which day, counted from 1; of the last day it is 0
 */
public record PeriodDay(Kind kind, int number) {

    /** From where the day is counted. */
    public enum Kind {
        /** The period's last day. {@code last_day-0} */
        LAST_DAY,
        /** The n-th day of the period, or its last one if it is shorter. {@code day-20} */
        DAY,
        /** The n-th working day of the period. {@code working_day-5} */
        WORKING_DAY,
        /** The n-th working day after the period is over. {@code working_days_after-5} */
        WORKING_DAYS_AFTER
    }

    private static final int MOST = 250;

    public PeriodDay {
        if (kind == Kind.LAST_DAY ? number != 0 : number < 1 || number > MOST)
            throw new IllegalArgumentException("Not a day of a period: " + kind + " " + number);
    }

    public static PeriodDay last() {
        return new PeriodDay(Kind.LAST_DAY, 0);
    }

    /** Empty only when working days are asked of a year whose holidays are not known. */
    public Optional<LocalDate> in(Period period, WorkingDays workingDays) {
        return switch (kind) {
            case LAST_DAY -> Optional.of(period.lastDay());
            case DAY -> {
                var day = period.firstDay().plusDays(number - 1L);
                yield Optional.of(period.contains(day) ? day : period.lastDay());
            }
            case WORKING_DAY -> workingDays.after(period.firstDay().minusDays(1), number);
            case WORKING_DAYS_AFTER -> workingDays.after(period.lastDay(), number);
        };
    }

    /** The stable text form. */
    public String code() {
        return kind.name().toLowerCase(Locale.ROOT) + "-" + number;
    }

    /** Reads what {@link #code()} wrote; anything else is an {@link IllegalArgumentException}. */
    public static PeriodDay parse(String code) {
        var dash = code.lastIndexOf('-');
        if (dash < 0) throw new IllegalArgumentException("Not a day of a period: " + code);
        return new PeriodDay(
                Kind.valueOf(code.substring(0, dash).toUpperCase(Locale.ROOT)),
                Integer.parseInt(code.substring(dash + 1)));
    }
}
