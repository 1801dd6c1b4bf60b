package vn.binhyen.entries;

import java.time.LocalDate;
import java.util.List;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.Keeper;
import vn.binhyen.ledger.Measure;

/**
 * A sheet that every organisation, or every desk, is asked for.
 *
 * @param day on which it is asked: the one after its period
 * @param fields the measures that have to be typed; what is computed is not asked
 */
public record AskedSheet(Keeper level, Period period, LocalDate day, List<Measure> fields) {

    public AskedSheet {
        fields = List.copyOf(fields);
    }
}
