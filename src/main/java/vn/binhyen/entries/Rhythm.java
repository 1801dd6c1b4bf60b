package vn.binhyen.entries;

import java.time.LocalDate;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;

/** In which periods a measure is asked. */
record Rhythm(String calendar, Granularity granularity) {

    static final Rhythm MONTHLY = new Rhythm(Calendars.CALENDAR_YEAR, Granularity.MONTH);

    boolean includes(Period period) {
        return period.calendar().code().equals(calendar) && period.granularity() == granularity;
    }

    Period on(LocalDate day) {
        return Calendars.standard().get(calendar).periodOn(day, granularity);
    }
}
