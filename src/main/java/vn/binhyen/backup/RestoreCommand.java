package vn.binhyen.backup;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bin/binhyen restore}. */
@Component
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Khôi phục bản sao lưu vào nơi còn trống. / Restores a backup into an empty place.")
class RestoreCommand implements Callable<Integer> {

    private final Restore restore;
    private final Reporting reporting;

    @Parameters(paramLabel = "FILE", description = "an archive that bin/binhyen backup wrote")
    private @Nullable Path file;

    @Option(names = "--json", description = "one JSON object instead of sentences")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    RestoreCommand(Restore restore, Reporting reporting) {
        this.restore = restore;
        this.reporting = reporting;
    }

    @Override
    public Integer call() throws Exception {
        var archive = file == null ? Path.of("") : file;
        return reporting.report("restore", "backup.restored", spec, json, () -> restore.read(archive.toAbsolutePath()));
    }
}
