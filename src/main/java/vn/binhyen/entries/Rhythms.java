package vn.binhyen.entries;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Measures;

/** Knows which measures a body is asked for in a period. */
@Component
@Transactional(readOnly = true)
class Rhythms {

    private final JdbcClient jdbc;
    private final Measures measures;

    Rhythms(JdbcClient jdbc, Measures measures) {
        this.jdbc = jdbc;
        this.measures = measures;
    }

    /** What stands on the body's sheet for the period, typed or computed, as defined on the day. */
    List<Measure> on(Body body, Period period, LocalDate day) {
        return in(period, day).stream().filter(body::keeps).toList();
    }

    /** What stands on anybody's sheet for the period. */
    List<Measure> in(Period period) {
        return in(period, period.lastDay());
    }

    private List<Measure> in(Period period, LocalDate day) {
        var rhythms = all(period.lastDay());
        return measures.inForce(day).stream()
                .filter(measure ->
                        rhythms.getOrDefault(measure.code(), Rhythm.MONTHLY).includes(period))
                .toList();
    }

    /** Every rhythm in which something ever was or will be asked. */
    List<Rhythm> all() {
        var others = jdbc.sql("select distinct calendar, granularity from entries.rhythm order by 1, 2")
                .query((row, number) ->
                        new Rhythm(row.getString("calendar"), Granularity.of(row.getString("granularity"))))
                .list();
        return Stream.concat(Stream.of(Rhythm.MONTHLY), others.stream())
                .distinct()
                .toList();
    }

    /** The rhythms in which the body has something to type. */
    List<Rhythm> of(Body body, LocalDate day) {
        var rhythms = all(day);
        return measures.inForce(day).stream()
                .filter(body::enters)
                .map(measure -> rhythms.getOrDefault(measure.code(), Rhythm.MONTHLY))
                .distinct()
                .sorted(java.util.Comparator.comparing(
                                (Rhythm rhythm) -> rhythm.granularity().months())
                        .thenComparing(Rhythm::calendar))
                .toList();
    }

    /** Reads a period's code; what cannot be one of something asked is refused. */
    static Period read(String code) {
        try {
            return Calendars.standard().period(code);
        } catch (IllegalArgumentException unreadable) {
            throw new NoSuchPeriod();
        }
    }

    private Map<String, Rhythm> all(LocalDate day) {
        var rhythms = new HashMap<String, Rhythm>();
        jdbc.sql("""
                        select distinct on (code) code, calendar, granularity from entries.rhythm
                        where effective_from <= :day order by code, effective_from desc
                        """).param("day", day).query(row -> {
            rhythms.put(
                    row.getString("code"),
                    new Rhythm(row.getString("calendar"), Granularity.of(row.getString("granularity"))));
        });
        return rhythms;
    }
}
