package vn.binhyen.dashboards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;

/**
 * The periods that are read for a dashboard, following one another; the last is the one that it is about.
 *
 * @param back how many periods before it the same one of a year before lies
 * @param shown how many of them its course is drawn of
 */
record Span(List<Period> periods, int back, int shown) {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    static Span of(@Nullable String code, LocalDate today) {
        var period = code == null || code.isBlank() ? lastMonth(today) : read(code);
        boolean isOdd = period.year() < EARLIEST
                || period.year() > LATEST
                || period.firstDay().isAfter(today);
        if (isOdd) throw new NoSuchDashboard();
        int shown = shown(period.granularity());
        int back = period.granularity().perYear();
        var periods = Stream.iterate(period, Period::previous)
                .limit(Math.max(shown, back + 1))
                .toList()
                .reversed();
        return new Span(periods, back, shown);
    }

    private static int shown(Granularity granularity) {
        return switch (granularity) {
            case MONTH -> 12;
            case QUARTER -> 8;
            case HALF_YEAR -> 6;
            case YEAR -> 5;
            case FIVE_YEARS -> 2;
        };
    }

    private static Period read(String code) {
        try {
            return Calendars.standard().period(code);
        } catch (IllegalArgumentException unreadable) {
            throw new NoSuchDashboard();
        }
    }

    static Period lastMonth(LocalDate today) {
        return Calendars.standard()
                .get(Calendars.CALENDAR_YEAR)
                .periodOn(today, Granularity.MONTH)
                .previous();
    }

    Period period() {
        return periods.getLast();
    }

    Period before() {
        return periods.get(last() - 1);
    }

    Period yearBefore() {
        return periods.get(last() - back);
    }

    int last() {
        return periods.size() - 1;
    }

    /** The values of those of which the course is drawn. */
    List<@Nullable BigDecimal> course(List<@Nullable BigDecimal> values) {
        return Collections.unmodifiableList(new ArrayList<>(values.subList(values.size() - shown, values.size())));
    }

    List<Period> course() {
        return periods.subList(periods.size() - shown, periods.size());
    }
}
