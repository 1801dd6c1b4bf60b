package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.NamedCalendar;
import vn.binhyen.calendars.Period;

/** Reads the periods that are asked for. */
final class Periods {

    private static final Calendars CALENDARS = Calendars.standard();
    private static final int YEARS = 5;

    private Periods() {}

    /** All named calendars. */
    static List<NamedCalendar> calendars() {
        return CALENDARS.all();
    }

    /** Reads {@link Period#code()}; anything else is refused in a sentence. */
    static Period parse(String code) {
        try {
            return CALENDARS.period(code);
        } catch (IllegalArgumentException unreadable) {
            throw new OddPeriods();
        }
    }

    /** The periods of a year that have begun by the day; of whole years this one and those before it. */
    static List<Period> of(NamedCalendar calendar, Granularity granularity, int year, LocalDate today) {
        if (granularity == Granularity.YEAR)
            return Stream.iterate(year - YEARS + 1, each -> each <= year, each -> each + 1)
                    .map(calendar::year)
                    .toList();
        var first = calendar.periodOn(calendar.year(year).firstDay(), granularity);
        return Stream.iterate(first, each -> each.year() == year, Period::next)
                .filter(each -> each.number() == 1 || !each.firstDay().isAfter(today))
                .toList();
    }

    /** The month of the calendar year before the day's. */
    static Period lastMonth(LocalDate today) {
        return CALENDARS
                .get(Calendars.CALENDAR_YEAR)
                .periodOn(today, Granularity.MONTH)
                .previous();
    }
}
