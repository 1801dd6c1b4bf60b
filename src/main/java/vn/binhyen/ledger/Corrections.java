package vn.binhyen.ledger;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Period;

/** Counts what of two periods was taken back or told anew after the period had ended: one reason why a figure is another. */
@Service
@Transactional(readOnly = true)
public class Corrections {

    private static final String COUNTS = """
            select m.code, count(*) as taken_back
            from ledger.fact f join ledger.measure m on m.id = f.measure_id
            where f.province_id = :province and m.code = any (:codes) and f.day between :first and :last
                and f.reverses_recording is not null and not f.share
                and f.recorded_at >= case when f.day < :turn then :ended else :endedLater end
                and (cast(:commune as integer) is null or f.area_id = :commune)
            group by m.code
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Corrections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How many facts were taken back, by measure; of whom there is none is not among them.
     *
     * @param commune null: of the whole province
     * @param period the later one; the other is the one before it
     */
    public Map<String, Long> of(Collection<String> codes, int province, @Nullable Integer commune, Period period) {
        var before = period.previous();
        var counts = new HashMap<String, Long>();
        jdbc.sql(COUNTS)
                .param("province", province)
                .param("codes", codes.toArray(String[]::new))
                .param("first", before.firstDay())
                .param("last", period.lastDay())
                .param("turn", period.firstDay())
                .param("ended", start(before.lastDay().plusDays(1)))
                .param("endedLater", start(period.lastDay().plusDays(1)))
                .param("commune", commune, Types.INTEGER)
                .query(row -> {
                    counts.put(row.getString("code"), row.getLong("taken_back"));
                });
        return counts;
    }

    private java.time.OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
