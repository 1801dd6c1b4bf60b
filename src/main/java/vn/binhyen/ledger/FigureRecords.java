package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads sums. Period 0 of a stock is all that came and went before the first. */
@Repository
class FigureRecords {

    /** A measure in an area in a period, by its place counted from 1; atoms: of how many pieces of a month it is made. */
    record Read(int measure, int province, int area, int period, Sum sum, int atoms) {}

    /** A measure in all areas of a province in a period, and in how many of them something is known. */
    record ProvinceSum(int measure, int province, int period, int areas, BigDecimal amount) {}

    /**
     * What is read.
     *
     * @param areas of flows some alone; null: all of the provinces
     * @param standing likewise of stocks: also those that tell anew what these told
     */
    record Reading(
            Integer[] provinces,
            Integer[] measures,
            Integer[] stocks,
            List<LocalDate> starts,
            LocalDate end,
            Integer @Nullable [] areas,
            Integer @Nullable [] standing) {

        Integer[] flows() {
            var without = Set.of(stocks);
            return Arrays.stream(measures)
                    .filter(measure -> !without.contains(measure))
                    .toArray(Integer[]::new);
        }
    }

    /** A table of figures comes in one answer: it is kept as a whole anyway, and every further question costs a round trip. */
    private static final int AT_ONCE = 1_000_000;

    /**
     * In two branches, for of flows the index then passes over everything before the first period. The
     * periods stand in a select of their own: casting texts to days is not immutable and would be done for every row.
     */
    private static final String SUMS = """
            select measure_id, province_id, area_id, width_bucket(atom, (select cast(:starts as date[]))) as period, sum(facts) as facts,
                sum(amount) as amount, count(*) filter (where facts > 0) as atoms
            from (
                select * from ledger.rollup where province_id = any (:provinces) and measure_id = any (:flows)
                    and atom between :start and :end %1$s
                union all
                select * from ledger.rollup where province_id = any (:provinces) and measure_id = any (:stocks)
                    and atom <= :end %2$s) sums
            group by measure_id, province_id, area_id, period
            """;

    /**
     * Of flows that may be summed over areas: millions of sums of communes need not leave the database. In one grouping: a
     * commune is counted once for a period, and sorting the few rows of a period is cheaper than grouping all by commune.
     */
    private static final String PROVINCES = """
            select measure_id, province_id, width_bucket(atom, (select cast(:starts as date[]))) as period,
                count(distinct area_id) filter (where facts > 0) as areas, sum(amount) as amount
            from ledger.rollup where province_id = any (:provinces) and measure_id = any (:flows)
                and atom between :start and :end
            group by measure_id, province_id, period
            """;

    /** What was told after the moment, of what is summed as it happened. */
    private static final String LATER = """
            select measure_id, province_id, area_id, width_bucket(day, (select cast(:starts as date[]))) as period,
                sum(case when reverses_recording is null then 1 else -1 end) as facts, sum(amount) as amount, 0 as atoms
            from ledger.fact
            where province_id = any (:provinces) and measure_id = any (:measures) and day <= :end
                and (day >= :start or measure_id = any (:stocks)) %s
                and recorded_at > :asOf and not share and not level
            group by measure_id, province_id, area_id, period
            """;

    /** What changed between levels, of the levels that stood at the moment. */
    private static final String LEVELS = """
            select measure_id, province_id, area_id, width_bucket(day, (select cast(:starts as date[]))) as period,
                count(*) as facts, sum(change) as amount, 0 as atoms
            from (
                select measure_id, province_id, area_id, day, amount - lag(amount, 1, 0::numeric)
                        over (partition by measure_id, area_id, organisation_id order by day) as change
                from (
                    select distinct on (measure_id, area_id, organisation_id, day) *
                    from ledger.fact f
                    where province_id = any (:provinces) and measure_id = any (:stocks) and day <= :end %s
                        and recorded_at <= :asOf and level and reverses_recording is null
                        and not exists (select from ledger.fact b where b.province_id = f.province_id
                            and b.reverses_recording = f.recording_id and b.reverses_number = f.number
                            and b.recorded_at <= :asOf)
                    order by measure_id, area_id, organisation_id, day, recording_id desc, number desc) standing) changes
            group by measure_id, province_id, area_id, period
            """;

    private final JdbcClient jdbc;

    FigureRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Read> now(Reading reading) {
        return on(SUMS, reading).query(FigureRecords::read).list();
    }

    List<ProvinceSum> provinces(Reading reading) {
        return on(PROVINCES, reading)
                .query((row, number) -> new ProvinceSum(
                        row.getInt("measure_id"),
                        row.getInt("province_id"),
                        row.getInt("period"),
                        row.getInt("areas"),
                        row.getBigDecimal("amount")))
                .list();
    }

    /** What is to be taken off the sums of now so that they are those of the moment. */
    List<Read> later(Reading reading, Instant asOf) {
        return on(LATER, reading)
                .param("asOf", FactRecords.moment(asOf))
                .query(FigureRecords::read)
                .list();
    }

    List<Read> levels(Reading reading, Instant asOf) {
        return on(LEVELS, reading)
                .param("asOf", FactRecords.moment(asOf))
                .query(FigureRecords::read)
                .list();
    }

    private JdbcClient.StatementSpec on(String sql, Reading reading) {
        var areas = reading.areas();
        var narrowed = jdbc.sql(
                        areas == null
                                ? sql.formatted("", "")
                                : sql.formatted("and area_id = any (:areas)", "and area_id = any (:standing)"))
                .withFetchSize(AT_ONCE)
                .param("provinces", reading.provinces())
                .param("measures", reading.measures())
                .param("stocks", reading.stocks())
                .param("flows", reading.flows())
                .param(
                        "starts",
                        reading.starts().stream().map(LocalDate::toString).toArray(String[]::new))
                .param("start", reading.starts().getFirst())
                .param("end", reading.end());
        return areas == null ? narrowed : narrowed.param("areas", areas).param("standing", reading.standing());
    }

    private static Read read(ResultSet row, int number) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return new Read(
                row.getInt("measure_id"),
                row.getInt("province_id"),
                row.getInt("area_id"),
                row.getInt("period"),
                new Sum(row.getInt("facts"), amount == null ? BigDecimal.ZERO : amount),
                row.getInt("atoms"));
    }
}
