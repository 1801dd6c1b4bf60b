package vn.binhyen.lineages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A quarter or a year up to whose last day points are counted; the last one ends today. */
record Period(LocalDate first, LocalDate last, boolean isYear) {

    /** Beyond so many quarters they are told by year. */
    static final int MOST_QUARTERS = 12;

    static List<Period> between(LocalDate from, LocalDate today) {
        var quarters = between(from, today, 3);
        return quarters.size() <= MOST_QUARTERS ? quarters : between(from, today, 12);
    }

    private static List<Period> between(LocalDate from, LocalDate today, int months) {
        var periods = new ArrayList<Period>();
        var first = from.withDayOfMonth(1).withMonth((from.getMonthValue() - 1) / months * months + 1);
        while (!first.isAfter(today)) {
            var next = first.plusMonths(months);
            var last = next.isAfter(today) ? today : next.minusDays(1);
            periods.add(new Period(first, last, months == 12));
            first = next;
        }
        return periods;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    int quarter() {
        return (first.getMonthValue() + 2) / 3;
    }
}
