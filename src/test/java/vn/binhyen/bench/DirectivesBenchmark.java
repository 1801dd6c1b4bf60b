package vn.binhyen.bench;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/** Directives in depth: what the office does with thousands of organisations at once. */
final class DirectivesBenchmark implements Benchmark {

    @Override
    public List<String> cases() {
        return List.of("as-of", "remind", "recurring");
    }

    @Override
    public void run(List<String> cases, Consumer<Figure> found) throws Exception {
        var data = Files.createTempDirectory("binhyen-bench");
        try (var installation = Installation.startedIn(data)) {
            var population = new Population(installation);
            if (cases.contains("as-of")) new AsOfCase(installation, population).measure(found);
            if (cases.contains("remind")) new RemindCase(installation, population).measure(found);
            if (cases.contains("recurring")) new RecurringCase(installation, population).measure(found);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
