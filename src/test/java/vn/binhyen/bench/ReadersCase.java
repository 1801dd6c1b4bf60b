package vn.binhyen.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.binhyen.database.Connections;

/** Fifty at once read the rollup again and again; the limit lets fifty run its bare statement on as many connections. */
final class ReadersCase {

    private static final int READERS = 50;
    private static final int CONNECTIONS = 16;
    private static final Duration LASTS = Duration.ofSeconds(20);
    private static final double GOAL = 100;

    private static final String BARE = """
            select measure_id, area_id, date_trunc('month', atom), sum(facts), sum(amount) from ledger.rollup r
            where province_id = ? and atom between cast(? as date) and cast(? as date)
                and measure_id in (select id from ledger.measure where code = any (?))
            group by 1, 2, 3
            """;

    private final Installation installation;
    private final FactWorkload workload;

    ReadersCase(Installation installation, FactWorkload workload) {
        this.installation = installation;
        this.workload = workload;
    }

    void measure(Consumer<Figure> found) throws Exception {
        var path = FigureReads.path(
                "COMMUNE", FactWorkload.MEASURES, workload.months().subList(12, 24));
        var visitor = installation.officeVisitor();
        var read = sustained(() -> visitor.read(path));
        List<Double> bare;
        try (var pool = pool()) {
            bare = sustained(() -> bare(pool));
        }
        found.accept(new Figure(
                "readers",
                each(read),
                "ms",
                each(bare),
                GOAL,
                FigureReads.MAX_RATIO,
                new Figure.Spread(p95(read), read.getLast(), read.size())));
    }

    /** How long one read takes the machine when it has many to do: the whole time by the number of reads. */
    private static double each(List<Double> reads) {
        return LASTS.toMillis() / (double) reads.size();
    }

    private static double p95(List<Double> sorted) {
        return sorted.get((int) (0.95 * (sorted.size() - 1)));
    }

    /** How long each read took that began and ended within the time, sorted, in milliseconds. */
    private static List<Double> sustained(Callable<?> read) throws Exception {
        for (int warm = 0; warm < 5; warm++) read.call();
        long until = System.nanoTime() + LASTS.toNanos();
        var all = new ArrayList<Double>();
        try (var threads = Executors.newFixedThreadPool(READERS)) {
            var readers = IntStream.range(0, READERS)
                    .mapToObj(i -> (Callable<List<Double>>) () -> reads(read, until))
                    .toList();
            for (var each : threads.invokeAll(readers)) all.addAll(each.get());
        }
        return all.stream().sorted().toList();
    }

    private static List<Double> reads(Callable<?> read, long until) throws Exception {
        var reads = new ArrayList<Double>();
        for (long begun = System.nanoTime(); begun < until; begun = System.nanoTime()) {
            read.call();
            if (System.nanoTime() <= until) reads.add((System.nanoTime() - begun) / 1e6);
        }
        return reads;
    }

    private HikariDataSource pool() {
        var owner = installation.get(Connections.class).owner();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(owner.url());
        pool.setUsername(owner.role());
        pool.setPassword(owner.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(60_000);
        return pool;
    }

    private int bare(HikariDataSource pool) throws Exception {
        var months = workload.months().subList(12, 24);
        int rows = 0;
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement(BARE)) {
            statement.setInt(1, installation.province().value());
            statement.setString(2, months.getFirst().atDay(1).toString());
            statement.setString(3, months.getLast().atEndOfMonth().toString());
            statement.setArray(4, connection.createArrayOf("text", FactWorkload.MEASURES.toArray()));
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    for (int column = 1; column <= 5; column++) result.getObject(column);
                    rows++;
                }
            }
        }
        return rows;
    }
}
