package vn.binhyen.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * The whole way of a file through the API: sent, checked, staged, loaded, with all sums. The limit is COPY of the rows that
 * were loaded, in their order, into a table of the same columns with the same primary key and nothing else.
 */
final class LoadCase {

    private static final int RUNS = 2;
    /** Of the rows that COPY takes in a second, at least two fifths. */
    private static final double MAX_RATIO = 2.5;

    private static final double GOAL = 60;
    private static final double MEGABYTES = 400;
    /** Not what registers tell by themselves meanwhile. */
    private static final String LOADED = """
            select %s from ledger.fact where recording_id in (
                select id from ledger.recording where source_kind = 'ledger.batch')
            """;

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([A-Z_]+)\"");

    private final Installation installation;
    private final FactWorkload workload;

    LoadCase(Installation installation, FactWorkload workload) {
        this.installation = installation;
        this.workload = workload;
    }

    void measure(Consumer<Figure> found) throws Exception {
        installation.owner().sql("create schema if not exists bench").update();
        installation.owner().sql("create table bench.fact (like ledger.fact)").update();
        installation
                .owner()
                .sql("alter table bench.fact add primary key (province_id, recording_id, number)")
                .update();
        var visitor = installation.officeVisitor();
        var loaded = new Timings();
        var copied = new Timings();
        var memory = PeakMemory.watch();
        for (int run = 0; run < RUNS; run++) {
            if (run > 0)
                installation
                        .owner()
                        .sql("truncate ledger.fact, ledger.rollup, ledger.recording")
                        .update();
            var file = workload.file(run);
            loaded.time(() -> load(visitor, file));
            Files.delete(file);
            var rows = exported();
            installation.owner().sql("truncate bench.fact").update();
            copied.time(() -> copy(rows));
            Files.delete(rows);
        }
        check();
        found.accept(new Figure("load", loaded.median(), "s", copied.median(), GOAL, MAX_RATIO, loaded.spread(1)));
        double most = memory.megabytes();
        found.accept(
                new Figure("load-memory", most, "MB", MEGABYTES, MEGABYTES, 1, new Figure.Spread(most, most, RUNS)));
    }

    private String load(Visitor visitor, Path file) throws Exception {
        var id = ID.matcher(visitor.post("/api/v1/facts/batches", "text/csv", BodyPublishers.ofFile(file)));
        if (!id.find()) throw new IllegalStateException("No batch was answered");
        var path = "/api/v1/facts/batches/" + id.group(1);
        visitor.post(path + "/loading", "application/json", BodyPublishers.noBody());
        var state = "CHECKED";
        while (state.equals("CHECKED")) {
            Thread.sleep(50);
            var answer = visitor.read(path);
            if (answer.contains("\"FAILED\"")) throw new IllegalStateException(answer);
            var now = STATE.matcher(answer);
            if (now.find()) state = now.group(1);
        }
        if (!state.equals("LOADED")) throw new IllegalStateException("The batch is " + state);
        return state;
    }

    private Path exported() throws SQLException, IOException {
        var file = Files.createTempFile("facts", ".copy");
        try (var out = Files.newOutputStream(file)) {
            copies().copyOut("copy (" + LOADED.formatted("*") + " order by recording_id, number) to stdout", out);
        }
        return file;
    }

    private long copy(Path rows) throws SQLException, IOException {
        try (var in = Files.newInputStream(rows)) {
            return copies().copyIn("copy bench.fact from stdin", in, 1 << 16);
        }
    }

    private org.postgresql.copy.CopyManager copies() throws SQLException {
        return installation
                .ownerSource()
                .getConnection()
                .unwrap(PGConnection.class)
                .getCopyAPI();
    }

    /** What was loaded is all there, and so are its sums. */
    private void check() {
        long facts = installation
                .owner()
                .sql(LOADED.formatted("count(*)"))
                .query(Long.class)
                .single();
        long summed = installation
                .owner()
                .sql(
                        "select sum(facts) from ledger.rollup r join ledger.measure m on m.id = r.measure_id where m.code = any (?)")
                .param(FactWorkload.MEASURES.toArray(String[]::new))
                .query(Long.class)
                .single();
        if (facts != workload.rows() || summed != facts)
            throw new IllegalStateException("Loaded were " + facts + ", summed " + summed);
    }
}
