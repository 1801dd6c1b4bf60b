package vn.binhyen.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** An exported trail is verified by a program that shares no code with the product. */
@PersistenceTest
class ExportTest {

    private static final String VERIFIER = "tools/VerifyAudit.java";

    @TempDir
    static Path compiled;

    @Autowired
    TrailExport export;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Sealer sealer;

    @TempDir
    Path directory;

    List<String> lines;

    @BeforeAll
    static void compileTheVerifier() {
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", compiled.toString(), VERIFIER);
        assertThat(failed).isZero();
    }

    @BeforeEach
    void exportTheTrail() throws IOException {
        Scopes.run(Scope.system("test"), () -> {
            act(Map.of("count", 12, "list_sha256", "ab".repeat(32)));
            act(Map.of("reason", "quoted \" and \\ and ắ and 😀", "nested", List.of(1, Map.of("b", true))));
            act(Map.of());
        });
        sealer.seal();
        lines = exported(EntryFilter.ALL, ExportFormat.JSONL);
    }

    /** Started from its source, as whoever was given the export starts it. */
    @Test
    void anUntouchedExportIsIntact() throws Exception {
        assertThat(verifiedBy(List.of(VERIFIER), lines))
                .startsWith("0 INTACT: ")
                .contains(" sealed entries, head ");
    }

    @Test
    void aChangedLineIsFound() throws Exception {
        assertThat(verified(with(2, lines.get(2).replaceFirst("\"act\":\"", "\"act\":\"not-"))))
                .startsWith("1 BROKEN: line 3 (position 2) was changed");
    }

    @Test
    void aChangedTimeIsFound() throws Exception {
        var changed = lines.get(2)
                .replaceFirst("(\"occurred_at\":\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.)\\d{6}", "$1999999");
        assertThat(verified(with(2, changed))).startsWith("1 BROKEN: line 3");
    }

    @Test
    void aDroppedLineIsFoundWhereverItStood() throws Exception {
        for (int dropped : List.of(0, 1, 2, lastSealed(), lines.size() - 1)) {
            var rest = new ArrayList<>(lines);
            rest.remove(dropped);
            assertThat(verified(rest)).as("without line " + (dropped + 1)).startsWith("1 BROKEN: ");
        }
    }

    @Test
    void twoLinesThatChangedPlacesAreFound() throws Exception {
        var swapped = with(1, lines.get(2));
        swapped.set(2, lines.get(1));
        assertThat(verified(swapped)).startsWith("1 BROKEN: line 2 has position 2 after 0");
    }

    @Test
    void anInsertedLineIsFound() throws Exception {
        var more = new ArrayList<>(lines);
        more.add(3, lines.get(2));
        assertThat(verified(more)).startsWith("1 BROKEN: line 4 repeats entry");
        more.set(3, lines.get(2).replaceFirst("\"id\":\"\\d+\"", "\"id\":\"999999999\""));
        assertThat(verified(more)).startsWith("1 BROKEN: line 4 has position 2 after 2");
    }

    @Test
    void aLaterChangeOfTheWholeChainIsFoundByANotedHead() throws Exception {
        var head = lines.getLast().replaceAll(".*\"head\":(\\d+),\"head_hash\":\"(\\w+)\".*", "$1:$2");
        assertThat(verified(lines, head)).startsWith("0 ");
        assertThat(verified(lines, head.replaceAll(".{4}$", "0000"))).startsWith("1 BROKEN: the noted head");
        assertThat(verified(lines, "99999999:" + "a".repeat(64))).startsWith("1 BROKEN: the noted head");
    }

    @Test
    void aSelectionSaysThatItIsOne() throws Exception {
        var subject = "trying.thing:" + UUID.randomUUID();
        Scopes.run(
                Scope.system("test"),
                () -> transaction.executeWithoutResult(
                        status -> events.publishEvent(new Tried("trying.something", subject, Map.of()))));
        sealer.seal();
        var selected = exported(new EntryFilter(null, null, null, null, subject), ExportFormat.JSONL);

        assertThat(selected).hasSize(3);
        assertThat(verified(selected)).startsWith("0 A SELECTION; ");
        selected.set(1, selected.get(1).replace("system:test", "system:other"));
        assertThat(verified(selected)).startsWith("1 BROKEN: line 2 ");
    }

    @Test
    void anExportIsItselfInTheTrailBeforeItsFirstLine() throws Exception {
        assertThat(lines).anyMatch(line -> line.contains("\"act\":\"audit.export\""));
    }

    @Test
    void aTableHasALineForEachEntry() throws Exception {
        var table = exported(EntryFilter.ALL, ExportFormat.CSV);

        assertThat(table.getFirst())
                .isEqualTo("\uFEFFoccurred_at,actor,act,subject,details,request,id,xid,position,hash");
        assertThat(table)
                .anyMatch(line -> line.contains("\"system:test\",\"trying.something\",\"trying.thing:")
                        && line.contains("\"{\"\"reason\"\":") == line.contains("😀"));
    }

    private void act(Map<String, Object> details) {
        transaction.executeWithoutResult(status ->
                events.publishEvent(new Tried("trying.something", "trying.thing:" + UUID.randomUUID(), details)));
    }

    private List<String> exported(EntryFilter filter, ExportFormat format) throws IOException {
        var file = new StringWriter();
        Scopes.call(Scope.system("test"), () -> {
            export.write(filter, format, file);
            return file;
        });
        return new ArrayList<>(file.toString().lines().toList());
    }

    private List<String> with(int index, String line) {
        var changed = new ArrayList<>(lines);
        assertThat(changed.set(index, line)).isNotEqualTo(line);
        return changed;
    }

    private int lastSealed() {
        for (int i = lines.size() - 2; i > 0; i--) {
            if (!lines.get(i).contains("\"position\":null")) return i;
        }
        throw new AssertionError("nothing is sealed");
    }

    /** The exit code and what the verifier says, compiled once for all. */
    private String verified(List<String> trail, String... noted) throws Exception {
        return verifiedBy(List.of("-cp", compiled.toString(), "VerifyAudit"), trail, noted);
    }

    private String verifiedBy(List<String> program, List<String> trail, String... noted) throws Exception {
        var file = Files.writeString(directory.resolve("trail.jsonl"), String.join("\n", trail) + "\n");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1"));
        command.addAll(program);
        command.add(file.toString());
        command.addAll(List.of(noted));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + " " + said;
    }
}
