package vn.binhyen.bench;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;
import vn.binhyen.dashboards.Dashboards;
import vn.binhyen.dashboards.Wish;

/**
 * The office's dashboard of the last month in a city that has told two years of facts: all that the facade reads for its first page, beside bare
 * statements that read the same rows on the owner's connection, without row-level security.
 */
final class DashboardsBenchmark implements Benchmark {

    private static final int RUNS = 100;
    private static final Duration WARM = Duration.ofSeconds(20);
    private static final double GOAL = 100;
    private static final double MAX_RATIO = 3;

    private static final List<String> FLOWS = List.of("A01", "B09", "B10", "D36");
    private static final List<String> STOCKS = List.of("A05", "C20");

    /** What no session tells, as the registers do: month by month in every commune. */
    private static final String TOLD_BY_REGISTERS = """
            insert into ledger.rollup (province_id, measure_id, atom, area_id, facts, amount)
            select a.province_id, m.id, d.day, a.id, 1, (a.id * 31 + m.id) % 40
            from areas.area a, unnest(cast(? as date[])) as d (day), ledger.measure m
            where a.province_id = ? and a.valid_until is null and m.code = any (?)
            """;

    private static final String SHEETS = """
            insert into entries.sheet (id, province_id, commune_id, level, body_name, period, first_day, last_day, state,
                steps, submitted_by)
            select gen_random_uuid(), a.province_id, a.id, 'COMMUNE', a.name, ?, ?, ?,
                (array['SUBMITTED', 'CONFIRMED', 'RETURNED'])[1 + a.id % 3], 1, 'bench'
            from areas.area a where a.province_id = ? and a.valid_until is null
            """;

    private static final String BY_CITY = """
            select measure_id, date_trunc('month', atom), sum(facts), count(distinct area_id), sum(amount) from ledger.rollup
            where province_id = ? and measure_id = any (?)
                and atom between cast(? as date) and cast(? as date)
            group by 1, 2
            """;

    private static final String BY_COMMUNE = """
            select measure_id, area_id, date_trunc('month', atom), sum(facts), sum(amount) from ledger.rollup
            where province_id = ? and measure_id = any (?)
                and atom between cast(? as date) and cast(? as date)
            group by 1, 2, 3
            """;

    /** Of stocks all that came and went before two months, and in each of them. */
    private static final String LEVELS = """
            select measure_id, area_id, sum(facts), sum(amount), sum(amount) filter (where atom < current_date - 60)
            from ledger.rollup
            where province_id = ? and measure_id = any (?) and atom between cast(? as date) and cast(? as date)
            group by 1, 2
            """;

    private static final String DICTIONARY = """
            select m.code, e.* from ledger.measure m join ledger.measure_edition e on e.measure_id = m.id order by 1
            """;

    private static final List<String> BESIDE = List.of(
            "select measure from dashboards.head_figure where audience = 'OFFICE' order by ordinal",
            """
            select * from areas.area a where a.province_id = (select id from areas.area where code = '01'
                and level = 'PROVINCE' and valid_until is null) and level = 'COMMUNE' and valid_until is null
            order by short_name
            """,
            "select count(*) from ledger.fact where reverses_recording is not null and day > current_date - 70",
            "select count(*) from areas.successor where day > current_date - 70",
            "select state, commune_id, count(*) from entries.sheet where first_day > current_date - 70 group by 1, 2",
            "select distinct commune_id from accounts.granted_role where role = 'COMMUNE_DESK'",
            "select count(*) from directives.obligation o where o.due < current_date and status in ('OPEN', 'RETURNED')",
            "select commune_id, sum(points) from preventionmodels.commune_tally group by 1");

    @Override
    public List<String> cases() {
        return List.of("page");
    }

    @Override
    public void run(List<String> cases, Consumer<Figure> found) throws Exception {
        var data = Files.createTempDirectory("binhyen-bench");
        try (var installation = Installation.startedIn(data)) {
            var workload = new FactWorkload(installation);
            workload.fill(1);
            fill(installation, workload.months());
            found.accept(page(installation, workload.months()));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void fill(Installation installation, List<YearMonth> months) {
        int province = installation.province().value();
        var last = months.getLast();
        var days = months.stream().map(month -> month.atDay(1).toString()).toArray(String[]::new);
        installation
                .owner()
                .sql(TOLD_BY_REGISTERS)
                .params(days, province, new String[] {"A01", "A05", "C20", "D36"})
                .update();
        installation
                .owner()
                .sql("alter table entries.sheet no force row level security")
                .update();
        installation
                .owner()
                .sql(SHEETS)
                .params(
                        "calendar_year:" + last.getYear() + ":month:" + last.getMonthValue(),
                        last.atDay(1),
                        last.atEndOfMonth(),
                        province)
                .update();
        installation.owner().sql("vacuum analyze ledger.rollup").update();
    }

    private static Figure page(Installation installation, List<YearMonth> months) throws Exception {
        var read = new Timings();
        var limit = new Timings();
        var warm = Instant.now().plus(WARM);
        while (Instant.now().isBefore(warm)) both(installation, months, new Timings(), new Timings());
        for (int run = 0; run < RUNS; run++) both(installation, months, read, limit);
        return new Figure(
                "page", read.median() * 1000, "ms", limit.median() * 1000, GOAL, MAX_RATIO, read.spread(1000));
    }

    private static void both(Installation installation, List<YearMonth> months, Timings read, Timings limit)
            throws Exception {
        var dashboard = read.time(() ->
                installation.asOffice(() -> installation.get(Dashboards.class).of(new Wish(null, null, null, null))));
        if (dashboard.isEmpty()) throw new IllegalStateException("Nothing was told");
        if (limit.time(() -> bare(installation, months)) == 0) throw new IllegalStateException("Nothing was read");
    }

    /** Stocks are all that ever came and went, for the city and for its communes in two months; flows what happened in them. */
    private static int bare(Installation installation, List<YearMonth> months) {
        var last = months.getLast();
        int rows = rows(installation, BY_CITY, FLOWS, last.minusMonths(12), last)
                + rows(installation, BY_CITY, STOCKS, months.getFirst(), last)
                + rows(installation, BY_COMMUNE, FLOWS, last.minusMonths(1), last)
                + rows(installation, LEVELS, STOCKS, months.getFirst(), last)
                + installation.owner().sql(DICTIONARY).query().listOfRows().size();
        for (var sql : BESIDE)
            rows += installation.owner().sql(sql).query().listOfRows().size();
        return rows;
    }

    private static int rows(
            Installation installation, String sql, List<String> codes, YearMonth from, YearMonth until) {
        var ids = installation
                .owner()
                .sql("select id from ledger.measure where code = any (?)")
                .param(codes.toArray(String[]::new))
                .query(Integer.class)
                .list();
        return installation
                .owner()
                .sql(sql)
                .params(
                        installation.province().value(),
                        ids.toArray(Integer[]::new),
                        from.atDay(1).toString(),
                        until.atEndOfMonth().toString())
                .query()
                .listOfRows()
                .size();
    }
}
