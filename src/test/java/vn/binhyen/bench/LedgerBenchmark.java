package vn.binhyen.bench;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/** Two years of a city's facts, and one measure of the whole country. */
final class LedgerBenchmark implements Benchmark {

    @Override
    public List<String> cases() {
        return List.of("load", "fact", "rollup", "city", "readers", "growth", "national");
    }

    @Override
    public void run(List<String> cases, Consumer<Figure> found) throws Exception {
        var data = Files.createTempDirectory("binhyen-bench");
        try (var installation = Installation.startedIn(data)) {
            var workload = new FactWorkload(installation);
            if (cases.contains("load")) new LoadCase(installation, workload).measure(found);
            else workload.fill(1);
            if (cases.contains("fact")) new FactCase(installation).measure(found);
            var reads = new FigureReads(installation, workload);
            if (cases.contains("rollup")) reads.rollup("rollup", found);
            if (cases.contains("city")) reads.city(found);
            if (cases.contains("readers")) new ReadersCase(installation, workload).measure(found);
            if (cases.contains("growth")) reads.growth(() -> workload.fill(9), found);
            if (cases.contains("national")) new NationalCase(installation, reads).measure(found);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
