package vn.binhyen.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Period;

/**
 * Which figures are asked for.
 *
 * @param measures their codes
 * @param area one commune or province alone; null: all in the viewer's scope
 * @param periods following one another
 * @param asOf as was known at that moment; null: as is known now
 */
public record FigureQuery(
        List<String> measures,
        FigureLevel level,
        @Nullable Integer area,
        List<Period> periods,
        @Nullable Instant asOf) {

    /** A dozen years of months. */
    static final int MOST_PERIODS = 150;

    public FigureQuery {
        measures = List.copyOf(measures);
        periods = List.copyOf(periods);
        if (measures.isEmpty() || periods.isEmpty()) throw new IllegalArgumentException("Nothing is asked for");
    }

    /** The periods from one to another of the same calendar and length, both included. */
    public static List<Period> periods(Period from, Period to) {
        if (!from.calendar().equals(to.calendar()) || from.granularity() != to.granularity()) throw new OddPeriods();
        var periods = new ArrayList<Period>();
        for (var period = from; !period.firstDay().isAfter(to.firstDay()); period = period.next()) {
            if (periods.size() == MOST_PERIODS) throw new OddPeriods();
            periods.add(period);
        }
        if (periods.isEmpty()) throw new OddPeriods();
        return periods;
    }
}
