package vn.binhyen.bench;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/** The office's daily work with directives: coverage as of a past moment. */
final class DirectivesBenchmark implements Benchmark {

    @Override
    public List<String> cases() {
        return List.of("as-of");
    }

    @Override
    public void run(List<String> cases, Consumer<Figure> found) throws Exception {
        var data = Files.createTempDirectory("binhyen-bench");
        try (var installation = Installation.startedIn(data)) {
            var population = new Population(installation);
            if (cases.contains("as-of")) new AsOfCase(installation, population).measure(found);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
