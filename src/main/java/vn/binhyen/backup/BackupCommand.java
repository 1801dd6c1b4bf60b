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

/** {@code bin/binhyen backup}. */
@Component
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Sao lưu cơ sở dữ liệu và tệp đính kèm. / Backs up the database and the attached files.")
class BackupCommand implements Callable<Integer> {

    private final Backup backup;
    private final Reporting reporting;

    @Parameters(paramLabel = "FILE|DIR", description = "a new file, or a directory for one")
    private @Nullable Path target;

    @Option(names = "--json", description = "one JSON object instead of sentences")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    BackupCommand(Backup backup, Reporting reporting) {
        this.backup = backup;
        this.reporting = reporting;
    }

    @Override
    public Integer call() throws Exception {
        var file = target == null ? Path.of(".") : target;
        return reporting.report("backup", "backup.written", spec, json, () -> backup.write(file.toAbsolutePath()));
    }
}
