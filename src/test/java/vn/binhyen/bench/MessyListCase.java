package vn.binhyen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.binhyen.organisations.MessyList;

/** A long list as an office sends it, read to its preview; the limit reads and splits the same file and does nothing with it. */
final class MessyListCase {

    private static final int RUNS = 5;
    private static final int ROWS = 100_000;
    /** Twenty thousand rows a second. */
    private static final double GOAL = 5;

    private static final double MAX_RATIO = 60;
    private static final double MEGABYTES = 300;

    private final Installation installation;

    MessyListCase(Installation installation) {
        this.installation = installation;
    }

    void measure(Path folder, Consumer<Figure> found) throws Exception {
        var file = MessyList.write(folder, ROWS);
        var read = new Timings();
        var scanned = new Timings();
        MessyList.read(installation.beans(), file); // until the compiler has seen it
        var memory = PeakMemory.watch();
        for (int run = 0; run < RUNS; run++) {
            read.time(() -> MessyList.read(installation.beans(), file));
            scanned.time(() -> scan(file));
        }
        found.accept(new Figure("list", read.median(), "s", scanned.median(), GOAL, MAX_RATIO, read.spread(1)));
        double most = memory.megabytes();
        found.accept(
                new Figure("list-memory", most, "MB", MEGABYTES, MEGABYTES, 1, new Figure.Spread(most, most, RUNS)));
    }

    private static long scan(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            long cells = lines.mapToLong(line -> line.split(";").length).sum();
            if (cells < ROWS) throw new IllegalStateException("Nothing was read");
            return cells;
        }
    }
}
