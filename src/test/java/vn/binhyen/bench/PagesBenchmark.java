package vn.binhyen.bench;

import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/** The pages of the first journey: issuing to thousands, the office's coverage, long lists, the first visit, the start. */
final class PagesBenchmark implements Benchmark {

    @Override
    public List<String> cases() {
        return List.of("issue", "coverage", "list", "first-visit", "start");
    }

    @Override
    public void run(List<String> cases, Consumer<Figure> found) throws Exception {
        var data = Files.createTempDirectory("binhyen-bench");
        try {
            try (var installation = Installation.startedIn(data)) {
                measure(cases, installation, found);
            }
            if (cases.contains("start")) new StartCase(data).measure(found);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static void measure(List<String> cases, Installation installation, Consumer<Figure> found)
            throws Exception {
        var population = new Population(installation);
        if (cases.contains("first-visit")) new FirstVisitCase(installation).measure(found);
        if (cases.contains("issue")) new IssueCase(installation, population).measure(found);
        if (cases.contains("coverage")) new CoverageCase(installation, population).measure(found);
        if (cases.contains("list")) new ListCase(installation, population).measure(found);
    }
}
