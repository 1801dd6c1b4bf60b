package vn.binhyen.bench;

import java.util.List;
import java.util.function.Consumer;
import vn.binhyen.evaluation.Panel;
import vn.binhyen.evaluation.PanelRandomisation;
import vn.binhyen.evaluation.PoissonImputation;

/** Effects of staggered adoption, from counts of units and months in memory; the limit passes over the same counts once. */
final class EvaluateBenchmark implements Benchmark {

    private static final int RUNS = 5;
    private static final int MONTHS = 120;
    private static final int UNITS = 1_000;
    private static final int DRAWS = 9_999;
    private static final double BYTES_A_MEGABYTE = 1024.0 * 1024;

    @Override
    public List<String> cases() {
        return List.of("estimate", "permutation", "large", "memory");
    }

    @Override
    public void run(List<String> cases, Consumer<Figure> found) throws Exception {
        if (cases.contains("estimate")) estimate("estimate", PanelWorkload.panel(UNITS, MONTHS), 1, found);
        if (cases.contains("permutation")) permutation(found);
        if (cases.contains("large")) estimate("large", PanelWorkload.panel(10 * UNITS, MONTHS), 10, found);
        if (cases.contains("memory")) memory(found);
    }

    private static void estimate(String name, Panel panel, double goal, Consumer<Figure> found) throws Exception {
        var estimated = new Timings();
        var passed = new Timings();
        PoissonImputation.estimate(panel); // until the compiler has seen it once, as in a server
        for (int run = 0; run < RUNS; run++) {
            estimated.time(() -> PoissonImputation.estimate(panel));
            passed.time(() -> PanelWorkload.total(panel));
        }
        found.accept(new Figure(
                name, estimated.median(), "s", passed.median(), goal, Double.POSITIVE_INFINITY, estimated.spread(1)));
    }

    private static void permutation(Consumer<Figure> found) throws Exception {
        var panel = PanelWorkload.panel(UNITS, MONTHS);
        var drawn = new Timings();
        var passed = new Timings();
        drawn.time(() -> PanelRandomisation.test(panel, new int[UNITS], DRAWS, 1));
        passed.time(() -> {
            double sum = 0;
            for (int draw = 0; draw < DRAWS; draw++) sum += PanelWorkload.total(panel);
            return sum;
        });
        found.accept(new Figure(
                "permutation", drawn.median(), "s", passed.median(), 10, Double.POSITIVE_INFINITY, drawn.spread(1)));
    }

    /** What is in use after collections of garbage while 1.2 million rows are estimated, the counts themselves included. */
    private static void memory(Consumer<Figure> found) {
        var peak = PeakMemory.watch();
        var panel = PanelWorkload.panel(10 * UNITS, MONTHS);
        for (int run = 0; run < RUNS; run++) {
            PoissonImputation.estimate(panel);
            System.gc(); // so that at least the panel is counted
        }
        double counts = 10.0 * UNITS * MONTHS * Double.BYTES / BYTES_A_MEGABYTE;
        double most = Math.max(peak.megabytes(), counts);
        found.accept(new Figure(
                "memory", most, "MB", counts, 300, Double.POSITIVE_INFINITY, new Figure.Spread(most, most, RUNS)));
    }
}
