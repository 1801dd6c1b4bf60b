package vn.binhyen.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.pages.Texts;

/** The trail's commands. */
@Component
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Nhật ký: kiểm tra, xuất ra tệp. / The audit trail: verify it, export it.")
class AuditCommand {

    private static final JsonMapper JSON = new JsonMapper();

    private final AuditTrail trail;
    private final TrailExport export;
    private final Texts texts;

    @Spec
    private @Nullable CommandSpec spec;

    AuditCommand(AuditTrail trail, TrailExport export, Texts texts) {
        this.trail = trail;
        this.export = export;
        this.texts = texts;
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Kiểm tra toàn bộ chuỗi. / Follows the whole chain.",
                "Exit code 0: intact; 1: broken, and says where first; 2: could not be checked."
            })
    int verify(
            @Option(
                            names = "--head",
                            paramLabel = "POSITION:HASH",
                            description = "a head noted earlier, to pass through")
                    @Nullable
                    String head,
            @Option(names = "--json", description = "one JSON object instead of sentences") boolean json) {
        var noted = head == null ? null : Head.of(head);
        var verdict = Scopes.call(Scope.system("audit-verify"), () -> trail.verify(noted));
        if (json) out().println(JSON.writeValueAsString(verdict.facts()));
        else out().println(sentences(verdict));
        out().flush();
        return verdict.intact() ? 0 : 1;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = {
                "Xuất toàn bộ nhật ký ra tệp mới. / Writes the whole trail into a new file.",
                "Verify it anywhere with: java tools/VerifyAudit.java FILE"
            })
    int export(
            @Option(names = "--format", defaultValue = "JSONL", description = "${COMPLETION-CANDIDATES}")
                    ExportFormat format,
            @Option(names = "--output", required = true, paramLabel = "FILE", description = "must not exist yet")
                    Path file)
            throws IOException {
        try (var writer = Files.newBufferedWriter(file, UTF_8, StandardOpenOption.CREATE_NEW)) {
            Scopes.call(Scope.system("audit-export"), () -> {
                export.write(EntryFilter.ALL, format, writer);
                return file;
            });
        } catch (FileAlreadyExistsException e) {
            throw new IOException(texts.both("audit.export.exists", file), e);
        }
        return 0;
    }

    private String sentences(Verdict verdict) {
        var fault = verdict.fault();
        return fault == null
                ? texts.both(
                        "audit.verify.intact",
                        verdict.head().position(),
                        verdict.head().noted(),
                        verdict.waiting())
                : texts.both("audit.verify." + fault.kind(), String.valueOf(fault.position()));
    }

    private PrintWriter out() {
        return spec == null
                ? new PrintWriter(System.out, true, UTF_8)
                : spec.commandLine().getOut();
    }
}
