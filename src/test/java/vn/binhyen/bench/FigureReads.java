package vn.binhyen.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Figures by the API, beside the bare statement that reads the same sums on the owner's connection. */
final class FigureReads {

    static final double MAX_RATIO = 2;

    private static final int RUNS = 30;
    private static final int WARM = 5;

    /** What takes seconds is not read thirty times. */
    private static final Duration ENOUGH = Duration.ofMinutes(2);

    private static final int FEWEST = 7;
    private static final double GOAL = 200;

    private static final String ROLLUP = """
            select measure_id, area_id, date_trunc('month', atom), sum(facts), sum(amount) from ledger.rollup
            where province_id = ? and measure_id = any (?) and atom between cast(? as date) and cast(? as date)
            group by 1, 2, 3
            """;

    private static final String CITY = """
            select measure_id, date_trunc('month', atom), sum(facts), count(distinct area_id), sum(amount) from ledger.rollup
            where province_id = ? and measure_id = any (?) and atom between cast(? as date) and cast(? as date)
            group by 1, 2
            """;

    private final Installation installation;
    private final FactWorkload workload;
    private final Visitor visitor;

    FigureReads(Installation installation, FactWorkload workload) throws Exception {
        this.installation = installation;
        this.workload = workload;
        this.visitor = installation.officeVisitor();
    }

    /** Twenty measures of all communes in the last twelve months. */
    void rollup(String name, Consumer<Figure> found) throws Exception {
        found.accept(figure(name, () -> visitor.read(path("COMMUNE")), () -> bare(ROLLUP)));
    }

    void city(Consumer<Figure> found) throws Exception {
        found.accept(figure("city", () -> visitor.read(path("PROVINCE")), () -> bare(CITY)));
    }

    /** What the rollup costs when there are ten times the facts: as much as before. */
    void growth(Runnable growing, Consumer<Figure> found) throws Exception {
        rollup(); // what is compiled on the way is not measured
        var before = rollup();
        growing.run();
        var grown = rollup();
        found.accept(new Figure(
                "growth", grown.median() * 1000, "ms", before.median() * 1000, GOAL, 1.2, grown.spread(1000)));
    }

    private Timings rollup() throws Exception {
        var read = new Timings();
        for (int run = -WARM; run < RUNS; run++)
            (run < 0 ? new Timings() : read).time(() -> visitor.read(path("COMMUNE")));
        return read;
    }

    String path(String level) {
        return path(level, FactWorkload.MEASURES, workload.months().subList(12, 24));
    }

    static String path(String level, List<String> measures, List<YearMonth> months) {
        return "/api/v1/figures?level=" + level + "&measures=" + String.join(",", measures) + "&from="
                + code(months.getFirst()) + "&to=" + code(months.getLast());
    }

    private static String code(YearMonth month) {
        return "calendar_year:" + month.getYear() + ":month:" + month.getMonthValue();
    }

    int bareRollup() {
        return bare(ROLLUP);
    }

    private int bare(String sql) {
        var months = workload.months().subList(12, 24);
        var ids = installation
                .owner()
                .sql("select id from ledger.measure where code = any (?)")
                .param(FactWorkload.MEASURES.toArray(String[]::new))
                .query(Integer.class)
                .list();
        return bare(
                sql,
                installation.province().value(),
                ids.toArray(Integer[]::new),
                months.getFirst().atDay(1).toString(),
                months.getLast().atEndOfMonth().toString());
    }

    /** Reads every value of every row. */
    int bare(String sql, Object... parameters) {
        var rows = new int[1];
        installation.owner().sql(sql).params(parameters).query(row -> {
            for (int column = row.getMetaData().getColumnCount(); column > 0; column--) row.getObject(column);
            rows[0]++;
        });
        return rows[0];
    }

    Figure figure(String name, Callable<String> api, Callable<Integer> bare) throws Exception {
        var read = new Timings();
        var limit = new Timings();
        var enough = Instant.now().plus(ENOUGH);
        for (int run = -WARM; run < RUNS; run++) {
            (run < 0 ? new Timings() : read).time(api);
            int rows = (run < 0 ? new Timings() : limit).time(bare);
            if (rows == 0) throw new IllegalStateException(name + " reads nothing");
            if (run >= FEWEST && Instant.now().isAfter(enough)) break;
        }
        return new Figure(name, read.median() * 1000, "ms", limit.median() * 1000, GOAL, MAX_RATIO, read.spread(1000));
    }

    String read(String path) throws Exception {
        return visitor.read(path);
    }
}
