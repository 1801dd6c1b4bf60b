package vn.binhyen.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.Keeper;
import vn.binhyen.ledger.Measure;

/** Says which sheets organisations and desks are asked for, so that others can count how much that is. */
@Service
@Transactional(readOnly = true)
public class Asking {

    private static final Body ORGANISATION = new Body(Keeper.ORGANISATION, 0, null, null, "");
    private static final Body DESK = new Body(Keeper.COMMUNE, 0, 0, null, "");

    private final Bodies bodies;
    private final Rhythms rhythms;

    Asking(Bodies bodies, Rhythms rhythms) {
        this.bodies = bodies;
        this.rhythms = rhythms;
    }

    /** The sheets that are asked in a year of the calendar, whatever periods they are of. */
    public List<AskedSheet> in(int year) {
        bodies.requireReader();
        var sheets = new ArrayList<AskedSheet>();
        for (var rhythm : rhythms.all())
            for (var period : periods(rhythm, year)) {
                var measures = rhythms.in(period);
                Stream.of(sheet(ORGANISATION, period, measures), sheet(DESK, period, measures))
                        .filter(sheet -> !sheet.fields().isEmpty())
                        .forEach(sheets::add);
            }
        return sheets;
    }

    private static AskedSheet sheet(Body body, Period period, List<Measure> measures) {
        var fields = measures.stream().filter(body::enters).toList();
        return new AskedSheet(body.level(), period, period.lastDay().plusDays(1), fields);
    }

    /** Those that end on the last day of the year before, or later, and before the last day of the year. */
    private static List<Period> periods(Rhythm rhythm, int year) {
        var periods = new ArrayList<Period>();
        var period = rhythm.on(java.time.LocalDate.of(year - 1, 12, 31));
        for (; period.lastDay().plusDays(1).getYear() <= year; period = period.next())
            if (period.lastDay().plusDays(1).getYear() == year) periods.add(period);
        return periods;
    }
}
