package vn.binhyen.ledger;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Turns the levels of stocks into what came and went between them, so that sums of changes are levels again: when a level
 * is told, corrected or taken back, the change on its day and the change to the level after it are summed anew.
 */
@Repository
class Levels {

    private static final String TOUCHED = """
            with touched as (
                select * from unnest(:measures, :areas, :organisations, cast(:days as date[]))
                    as t (measure_id, area_id, organisation_id, day))
            """;

    private static final String LOCK = TOUCHED + """
            select count(pg_advisory_xact_lock(key)) from (
                select distinct hashtextextended(measure_id || ':' || area_id || ':' || coalesce(organisation_id::text, ''), 1)
                    as key from touched order by key) keys
            """;

    private static final String CHANGES = TOUCHED + """
            select l.measure_id, l.area_id, l.day,
                l.amount - lag(l.amount, 1, 0::numeric)
                    over (partition by l.measure_id, l.area_id, l.organisation_id order by l.day) as change
            from ledger.level l
            where l.province_id = :province and exists (select from touched t where t.measure_id = l.measure_id
                and t.area_id = l.area_id and t.organisation_id is not distinct from l.organisation_id)
            """;

    private static final String FORGET = TOUCHED + """
            delete from ledger.level l using touched t
            where l.province_id = :province and t.measure_id = l.measure_id and t.area_id = l.area_id
                and t.organisation_id is not distinct from l.organisation_id and t.day = l.day
            """;

    /** Of several levels told for one day, the last told stands. */
    private static final String KEEP = TOUCHED + """
            insert into ledger.level (province_id, measure_id, area_id, organisation_id, day, amount)
            select distinct on (t.measure_id, t.area_id, t.organisation_id, t.day)
                :province, t.measure_id, t.area_id, t.organisation_id, t.day, f.amount
            from (select distinct * from touched) t join ledger.fact f on f.province_id = :province and f.area_id = t.area_id
                and f.day = t.day and f.measure_id = t.measure_id and f.level and f.reverses_recording is null
                and f.organisation_id is not distinct from t.organisation_id
            where not exists (select from ledger.fact b where b.province_id = f.province_id
                and b.reverses_recording = f.recording_id and b.reverses_number = f.number)
            order by t.measure_id, t.area_id, t.organisation_id, t.day, f.recording_id desc, f.number desc
            """;

    private final JdbcClient jdbc;
    private final RollUp rollUp;

    Levels(JdbcClient jdbc, RollUp rollUp) {
        this.jdbc = jdbc;
        this.rollUp = rollUp;
    }

    /** Takes over the levels that the rows told; they are kept as facts already. */
    void follow(int province, List<FactRow> rows) {
        var told = rows.stream().map(FactRow::entry).filter(Entry::level).map(Series::of);
        follow(province, told.collect(toSet()));
    }

    void follow(int province, Collection<Series> touched) {
        if (touched.isEmpty()) return;
        on(LOCK, touched).query().singleRow();
        var sums = new TreeMap<Cell, Sum>();
        changes(province, touched).forEach((cell, sum) -> sums.merge(cell, sum.negated(), Sum::plus));
        on(FORGET, touched).param("province", province).update();
        on(KEEP, touched).param("province", province).update();
        changes(province, touched).forEach((cell, sum) -> sums.merge(cell, sum, Sum::plus));
        rollUp.add(province, sums);
    }

    private TreeMap<Cell, Sum> changes(int province, Collection<Series> touched) {
        var sums = new TreeMap<Cell, Sum>();
        on(CHANGES, touched).param("province", province).query(row -> {
            var atom = rollUp.atomOf(row.getObject("day", LocalDate.class));
            var cell = new Cell(row.getInt("measure_id"), atom, row.getInt("area_id"));
            sums.merge(cell, new Sum(1, row.getBigDecimal("change")), Sum::plus);
        });
        return sums;
    }

    private JdbcClient.StatementSpec on(String sql, Collection<Series> touched) {
        return jdbc.sql(sql)
                .param("measures", touched.stream().map(Series::measure).toArray(Integer[]::new))
                .param("areas", touched.stream().map(Series::area).toArray(Integer[]::new))
                .param(
                        "organisations",
                        touched.stream().map(Series::organisation).toArray(UUID[]::new))
                .param(
                        "days",
                        touched.stream().map(series -> series.day().toString()).toArray(String[]::new));
    }
}
