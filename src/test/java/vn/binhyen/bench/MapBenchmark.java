package vn.binhyen.bench;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;
import vn.binhyen.addresses.AddressScan;
import vn.binhyen.addresses.Resolver;
import vn.binhyen.areas.ReferenceUnits;
import vn.binhyen.areas.ReferenceUnits.District;
import vn.binhyen.areas.ReferenceUnits.FormerProvince;

/** The map that changes: addresses of all units of before July 2025, resolved on one core, and a long list of such addresses. */
final class MapBenchmark implements Benchmark {

    private static final int RUNS = 10;
    private static final double LINES = 10_000;
    /** Ten thousand lines a second. */
    private static final double GOAL = 1000;

    private static final double MAX_RATIO = 10;

    @Override
    public List<String> cases() {
        return List.of("resolve", "list", "import", "rehearse", "carry-out", "as-then", "as-now");
    }

    @Override
    public void run(List<String> cases, Consumer<Figure> found) throws Exception {
        if (cases.contains("resolve")) resolve(found);
        if (cases.contains("list")) list(found);
        if (cases.stream().anyMatch(List.of("import", "rehearse", "carry-out", "as-then", "as-now")::contains))
            change(cases, found);
    }

    private static void change(List<String> cases, Consumer<Figure> found) throws Exception {
        var data = Files.createTempDirectory("binhyen-bench");
        try (var installation = Installation.startedIn(data)) {
            new MapChangeCase(installation).measure(cases, found);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void list(Consumer<Figure> found) throws Exception {
        var data = Files.createTempDirectory("binhyen-bench");
        try (var installation = Installation.startedIn(data)) {
            new MessyListCase(installation).measure(data, found);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void resolve(Consumer<Figure> found) throws Exception {
        var resolver = new Resolver();
        var lines = lines();
        var scan = new AddressScan(lines);
        var resolved = new Timings();
        var scanned = new Timings();
        resolved(resolver, lines); // until the compiler has seen it, as in a long list
        for (int run = 0; run < RUNS; run++) {
            resolved.time(() -> resolved(resolver, lines));
            if (scanned.time(() -> scan.of(lines)) == 0) throw new IllegalStateException("Nothing was read");
        }
        double perTenThousand = 1000 * LINES / lines.size();
        found.accept(new Figure(
                "resolve",
                resolved.median() * perTenThousand,
                "ms",
                scanned.median() * perTenThousand,
                GOAL,
                MAX_RATIO,
                resolved.spread(perTenThousand)));
    }

    private static long resolved(Resolver resolver, List<String> lines) {
        long sure = lines.stream()
                .filter(line -> resolver.resolve(line).confidence() >= 0.9)
                .count();
        if (sure < 0.6 * lines.size()) throw new IllegalStateException("Only " + sure + " were resolved");
        return sure;
    }

    private static List<String> lines() {
        var districts = ReferenceUnits.districts().stream().collect(toMap(District::code, District::name));
        var provinces =
                ReferenceUnits.formerProvinces().stream().collect(toMap(FormerProvince::code, FormerProvince::name));
        return ReferenceUnits.formerWards().stream()
                .filter(ward -> districts.containsKey(ward.district()))
                .map(ward ->
                        ward.name() + ", " + districts.get(ward.district()) + ", " + provinces.get(ward.province()))
                .toList();
    }
}
