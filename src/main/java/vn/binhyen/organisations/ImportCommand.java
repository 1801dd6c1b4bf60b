package vn.binhyen.organisations;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.files.DamagedFile;
import vn.binhyen.files.UnsafeZip;
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

    private static final String WHAT = "organisations";
    private static final int SHOWN = 1000;
    private static final long SECOND = 1_000_000_000;

    private final CommandImport imports;
    private final Readers readers;
    private final Texts texts;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "1..2", paramLabel = "[organisations] FILE", hideParamSyntax = true, description = "The list.")
    List<String> list = List.of();

    @Option(names = "--dry-run", description = "Says what would happen and changes nothing.")
    boolean dryRun;

    @Option(names = "--json", description = "Writes one JSON object per line.")
    boolean json;

    @Option(names = "--province", defaultValue = "01", description = "Province code of rows that name none (01).")
    String province = "01";

    @Option(
            names = "--kind",
            description = "Of rows that do not say their own: AGENCY, ENTERPRISE, SCHOOL or RESIDENTIAL_AREA.")
    @Nullable
    OrganisationKind kind;

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
        var path = file();
        try {
            var day = listedOn == null ? readers.today() : listedOn;
            var content = new ListFile(path.toString(), path);
            var correction = ListCorrection.ofKind(kind);
            return report(imports.read(content, day, province, correction, told(ListReadingJob.KIND)));
        } catch (ListRefused | UnsafeZip | DamagedFile refused) {
            throw new IllegalArgumentException(sentence(refused), refused);
        }
    }

    private Path file() {
        if (list.size() == 2 && !list.getFirst().equals(WHAT))
            throw new IllegalArgumentException(
                    "Chỉ nhập được “%s”. / Only “%s” can be taken in.".formatted(WHAT, WHAT));
        var path = Path.of(list.getLast());
        if (!Files.isRegularFile(path))
            throw new IllegalArgumentException("Không có tệp %s. / There is no file %s.".formatted(path, path));
        return path;
    }

    private String sentence(ErrorResponseException refused) {
        return texts.text(
                Texts.VIETNAMESE,
                refused.getDetailMessageCode(),
                Objects.requireNonNullElse(refused.getDetailMessageArguments(), new Object[0]));
    }

    private int report(UUID id) {
        var answers = new ImportAnswers(texts, requireNonNull(spec).commandLine(), json);
        if (dryRun && json) imports.eachRow(id, answers::read);
        else imports.notable(id, SHOWN).forEach(answers::noted);
        var applied = !dryRun && imports.get(id).faulty() == 0;
        if (applied) imports.enter(id, told(ListEnteringJob.KIND));
        else imports.discard(id);
        answers.summary(imports.get(id), applied, dryRun);
        return imports.get(id).faulty() > 0 ? 1 : 0;
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
}
