package vn.binhyen.bench;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/** Crime-prevention models at the scale of the whole country. */
final class ModelsBenchmark implements Benchmark {

    @Override
    public List<String> cases() {
        return List.of("catalogue", "model", "survival", "counts");
    }

    @Override
    public void run(List<String> cases, Consumer<Figure> found) throws Exception {
        var data = Files.createTempDirectory("binhyen-bench");
        try (var installation = Installation.startedIn(data)) {
            new ModelsCase(installation, new ModelPopulation(installation)).measure(cases, found);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
