package vn.binhyen.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the benchmark that is named: {@code bin/bench NAME [CASE…]}. Standard output carries figures and nothing else. */
public final class Benchmarks {

    private static final int UNKNOWN = 2;

    private final Map<String, Benchmark> known;
    private final PrintStream figures;
    private final PrintStream remarks;

    Benchmarks(Map<String, Benchmark> known, PrintStream figures, PrintStream remarks) {
        this.known = new TreeMap<>(known);
        this.figures = figures;
        this.remarks = remarks;
    }

    public static void main(String[] arguments) throws Exception {
        var figures = System.out;
        System.setOut(System.err); // whatever else is printed is no figure
        var known = Map.<String, Benchmark>of(
                "pages", new PagesBenchmark(),
                "directives", new DirectivesBenchmark(),
                "models", new ModelsBenchmark(),
                "ledger", new LedgerBenchmark(),
                "dashboards", new DashboardsBenchmark(),
                "evaluate", new EvaluateBenchmark(),
                "map", new MapBenchmark());
        System.exit(new Benchmarks(known, figures, System.err).run(List.of(arguments)));
    }

    /** Answers the exit code: 0 when everything was measured, 2 when there is no such benchmark or case. */
    int run(List<String> arguments) throws Exception {
        var benchmark = arguments.isEmpty() ? null : known.get(arguments.getFirst());
        if (benchmark == null) return unknown();
        var wanted = arguments.subList(1, arguments.size());
        if (!benchmark.cases().containsAll(wanted)) return unknown();
        var cases = wanted.isEmpty() ? benchmark.cases() : wanted;
        benchmark.run(cases, figure -> figures.println(figure.json(arguments.getFirst())));
        return 0;
    }

    private int unknown() {
        remarks.println("bin/bench NAME [CASE…]");
        known.forEach((name, benchmark) -> remarks.println("  " + name + ": " + String.join(" ", benchmark.cases())));
        return UNKNOWN;
    }
}
