package vn.binhyen.ledger;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
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
                select measure_id, area_id, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000') as holder, day
                from unnest(:measures, :areas, :organisations, cast(:days as date[]))
                    as t (measure_id, area_id, organisation_id, day))
            """;

    /** Of a whole recording, without a row leaving the database. */
    private static final String RECORDED = """
            with touched as materialized (
                select distinct measure_id, area_id, coalesce(organisation_id, '00000000-0000-0000-0000-000000000000') as holder, day
                from ledger.fact where province_id = :province and recording_id = :recording and level)
            """;

    /** Few locks, each for many series: there is room for some thousands in all, and a batch may touch a million. */
    private static final String LOCK = """
            select count(pg_advisory_xact_lock(138, key)) from (
                select distinct (hashtextextended(measure_id || ':' || area_id || ':' || holder, 1) & 255)::integer as key
                from touched order by key) keys
            """;

    private static final String CHANGES = """
            select l.measure_id, l.area_id, l.day,
                l.amount - lag(l.amount, 1, 0::numeric)
                    over (partition by l.measure_id, l.area_id, l.organisation_id order by l.day) as change
            from ledger.level l
            where l.province_id = :province and exists (select from touched t where t.measure_id = l.measure_id
                and t.area_id = l.area_id and t.holder = %s)
            """.formatted(holder("l"));

    private static final String FORGET = """
            delete from ledger.level l using touched t
            where l.province_id = :province and t.measure_id = l.measure_id and t.area_id = l.area_id
                and t.holder = %s and t.day = l.day
            """.formatted(holder("l"));

    /** Of several levels told for one day, the last told stands. */
    private static final String KEEP = """
            insert into ledger.level (province_id, measure_id, area_id, organisation_id, day, amount)
            select distinct on (f.measure_id, f.area_id, f.organisation_id, f.day)
                :province, f.measure_id, f.area_id, f.organisation_id, f.day, f.amount
            from (select distinct * from touched) t join ledger.fact f on f.province_id = :province and f.area_id = t.area_id
                and f.day = t.day and f.measure_id = t.measure_id and f.level and f.reverses_recording is null
                and t.holder = %s
            where not exists (select from ledger.fact b where b.province_id = f.province_id
                and b.reverses_recording = f.recording_id and b.reverses_number = f.number)
            order by f.measure_id, f.area_id, f.organisation_id, f.day, f.recording_id desc, f.number desc
            """.formatted(holder("f"));

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
        follow(province, sql -> on(TOUCHED + sql, touched));
    }

    /** Takes over, or back, the levels that a whole recording told or took back. */
    void follow(int province, long recording) {
        // So fresh are its rows that the planner thinks of one, and would look up a million one by one.
        jdbc.sql("set local enable_nestloop = off").update();
        follow(
                province,
                sql -> jdbc.sql(RECORDED + sql).param("province", province).param("recording", recording));
        jdbc.sql("set local enable_nestloop = on").update();
    }

    private void follow(int province, Function<String, JdbcClient.StatementSpec> touched) {
        touched.apply(LOCK).query().singleRow();
        var sums = new TreeMap<Cell, Sum>();
        changes(province, touched).forEach((cell, sum) -> sums.merge(cell, sum.negated(), Sum::plus));
        touched.apply(FORGET).param("province", province).update();
        touched.apply(KEEP).param("province", province).update();
        changes(province, touched).forEach((cell, sum) -> sums.merge(cell, sum, Sum::plus));
        rollUp.add(province, sums);
    }

    private TreeMap<Cell, Sum> changes(int province, Function<String, JdbcClient.StatementSpec> touched) {
        var sums = new TreeMap<Cell, Sum>();
        touched.apply(CHANGES).param("province", province).query(row -> {
            var atom = rollUp.atomOf(row.getObject("day", LocalDate.class));
            var cell = new Cell(row.getInt("measure_id"), atom, row.getInt("area_id"));
            sums.merge(cell, new Sum(1, row.getBigDecimal("change")), Sum::plus);
        });
        return sums;
    }

    /** Nobody's are those of the area itself; a value that can be hashed, unlike null. */
    private static String holder(String row) {
        return "coalesce(" + row + ".organisation_id, '00000000-0000-0000-0000-000000000000')";
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
