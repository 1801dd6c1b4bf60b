package vn.binhyen.organisations;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.lists.ListFile;
import vn.binhyen.lists.ListRefused;
import vn.binhyen.pages.Texts;

/** Takes a list of organisations in from the command line. */
@Component
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Nhập danh sách đơn vị từ tệp CSV hoặc XLSX, tất cả hoặc không gì cả.",
            "Takes in a list of organisations from a CSV or XLSX file, wholly or not at all."
        })
class ImportCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHOWN = 1000;
    private static final long SECOND = 1_000_000_000;

    private final CommandImport imports;
    private final Readers readers;
    private final Texts texts;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The list.")
    @Nullable
    Path file;

    @Option(names = "--dry-run", description = "Says what would happen and changes nothing.")
    boolean dryRun;

    @Option(names = "--json", description = "Writes one JSON object per line.")
    boolean json;

    @Option(names = "--province", defaultValue = "01", description = "Province code of rows that name none (01).")
    String province = "01";

    @Option(names = "--listed-on", description = "The day (2026-11-22) on which the list's codes were valid; today.")
    @Nullable
    LocalDate listedOn;

    ImportCommand(CommandImport imports, Readers readers, Texts texts) {
        this.imports = imports;
        this.readers = readers;
        this.texts = texts;
    }

    @Override
    public Integer call() {
        return Scopes.call(Scope.system("organisations.import"), this::importFile);
    }

    private int importFile() {
        var path = requireNonNull(file);
        try {
            var day = listedOn == null ? readers.today() : listedOn;
            var list = new ListFile(path.toString(), path);
            return report(imports.read(list, day, province, told(ListReadingJob.KIND)));
        } catch (ListRefused refused) {
            throw new IllegalArgumentException(
                    texts.text(Texts.VIETNAMESE, refused.key(), refused.getDetailMessageArguments()), refused);
        }
    }

    private int report(UUID id) {
        imports.notable(id, true, SHOWN).forEach(this::row);
        imports.notable(id, false, SHOWN).forEach(this::row);
        var applied = !dryRun && imports.get(id).faulty() == 0;
        if (applied) imports.enter(id, told(ListEnteringJob.KIND));
        else imports.discard(id);
        summary(imports.get(id), applied);
        return imports.get(id).faulty() > 0 ? 1 : 0;
    }

    private void row(StagedRow row) {
        for (var flaw : row.flaws()) {
            var text = texts.text(
                    Texts.VIETNAMESE, flaw.textKey(), flaw.arguments().toArray());
            if (json) {
                var line = new LinkedHashMap<String, Object>();
                line.put("row", row.number());
                line.put("column", flaw.field().head());
                line.put("severity", flaw.blocking() ? "error" : "warning");
                line.put("text", text);
                print(JSON.writeValueAsString(line));
            } else {
                print("%s %d, %s: %s"
                        .formatted(
                                flaw.blocking() ? "✗" : "!",
                                row.number(),
                                flaw.field().head(),
                                text));
            }
        }
    }

    private void summary(StagedImport list, boolean applied) {
        var counts = new LinkedHashMap<String, Object>();
        counts.put("applied", applied);
        counts.put("sha256", list.sha256());
        counts.put("new", list.fresh());
        counts.put("changed", list.changed());
        counts.put("unchanged", list.same());
        counts.put("faulty", list.faulty());
        counts.put("warned", list.warned());
        if (json) print(JSON.writeValueAsString(counts));
        else
            print(texts.text(
                    Texts.VIETNAMESE,
                    "organisations.command." + (applied ? "applied" : "looked"),
                    list.fresh(),
                    list.changed(),
                    list.same(),
                    list.faulty(),
                    list.warned()));
    }

    /** Progress goes beside the answers, at most once in a second. */
    private ImportProgress told(String kind) {
        var what = texts.text(Texts.VIETNAMESE, kind + ".job");
        var next = new AtomicLong(System.nanoTime());
        return (done, total) -> {
            if (System.nanoTime() < next.get() && done < total) return;
            next.set(System.nanoTime() + SECOND);
            requireNonNull(spec).commandLine().getErr().println("%s: %d/%d".formatted(what, done, total));
        };
    }

    private void print(String line) {
        requireNonNull(spec).commandLine().getOut().println(line);
    }
}
