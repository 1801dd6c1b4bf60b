package vn.binhyen.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import picocli.CommandLine;
import vn.binhyen.PersistenceTest;
import vn.binhyen.audit.TrailWriter;
import vn.binhyen.database.Connections;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.database.TestServer;
import vn.binhyen.database.TestServers;

@PersistenceTest
class BackupTest {

    @Autowired
    Connections source;

    @Autowired
    RestoreCommand restoreCommand;

    @TempDir
    Path directory;

    Path kept;
    Place here;

    /** A database and a data directory. */
    record Place(OwnerWork owner, KeptContents contents) {

        Path backUp(Path file) throws Exception {
            return Scopes.call(
                    Scope.system("test-backup"),
                    () -> new Backup(owner, contents, Clock.systemUTC())
                            .write(file)
                            .file());
        }

        Summary restore(Path file) throws Exception {
            return Scopes.call(Scope.system("test-restore"), () -> new Restore(owner, contents).read(file));
        }

        <T> T ask(OwnerWork.Work<T> question) throws SQLException, IOException {
            return owner.reading(question);
        }

        String answer(String sql) throws SQLException, IOException {
            return ask(connection ->
                    Catalogue.list(connection, sql, row -> row.getString(1)).getFirst());
        }
    }

    @BeforeEach
    void somebodyHasWorked() throws Exception {
        here = place(source, "here");
        var content = "Biên bản họp".getBytes(UTF_8);
        var hash = HexFormat.of().formatHex(Hashing.sha256().digest(content));
        kept = Path.of("files", hash.substring(0, 2), hash.substring(2, 4), hash);
        Files.createDirectories(directory.resolve("here").resolve(kept).getParent());
        Files.write(directory.resolve("here").resolve(kept), content);
        Scopes.call(
                Scope.system("test"),
                () -> here.owner().writing(connection -> {
                    TrailWriter.write(connection, BackupAct.begun());
                    return true;
                }));
    }

    @Test
    void whatIsRestoredIsWhatWasBackedUp() throws Exception {
        assertReturns(empty(TestServers.chosen(), "there"));
    }

    @Test
    void aBackupCanBeRestoredOnAnotherPostgresql() throws Exception {
        var other = TestServers.chosen() == TestServers.debian() ? TestServers.embedded() : TestServers.debian();
        assertReturns(empty(other, "other"));
    }

    private void assertReturns(Place there) throws Exception {
        var archive = here.backUp(directory.resolve("first.zip"));
        var first = manifest(archive);

        var restored = there.restore(archive);
        var second = manifest(there.backUp(directory.resolve("second.zip")));

        assertThat(restored.rows()).isEqualTo(first.rows());
        assertThat(first.tables()).extracting(Manifest.TableCopy::table).contains("areas.area", "audit.seal");
        assertThat(first.tables())
                .filteredOn(copy -> copy.table().equals("areas.area"))
                .allMatch(copy -> copy.rows() > 3000);
        assertThat(without("audit.entry", second)).isEqualTo(without("audit.entry", first));
        assertThat(second.files()).isEqualTo(first.files()).hasSize(1);
        assertThat(there.ask(Catalogue::tables)).isEqualTo(here.ask(Catalogue::tables));
        assertThat(there.ask(Catalogue::foreignKeys)).isEqualTo(here.ask(Catalogue::foreignKeys));
        assertTrailGoesOn(there);
    }

    private void assertTrailGoesOn(Place there) throws Exception {
        var restored = there.answer("select max(id) from audit.entry where act = 'backup.restore'");
        var entries = "select md5(string_agg(e::text, '|' order by id)) from audit.entry e where id < " + restored;
        assertThat(there.answer(entries)).isEqualTo(here.answer(entries));
        assertThat(there.answer("select actor from audit.entry where id = " + restored))
                .isEqualTo("system:test-restore");
    }

    @Test
    void anySingleChangedByteIsSeenAndNothingIsDone() throws Exception {
        var archive = Files.readAllBytes(here.backUp(directory.resolve("whole.zip")));
        var there = empty(TestServers.chosen(), "untouched");
        var random = new Random(138);
        var places = new ArrayList<>(List.of(0, archive.length - 1, archive.length - 64, archive.length - 80));
        for (int i = 0; i < 40; i++) places.add(random.nextInt(archive.length));

        for (int place : places) {
            var changed = archive.clone();
            changed[place] ^= (byte) (1 << random.nextInt(8));
            assertRefused(there, "damaged", Files.write(directory.resolve("changed.zip"), changed));
        }
        assertUntouched(there, "untouched");
    }

    @Test
    void aShortenedArchiveIsRefused() throws Exception {
        var archive = Files.readAllBytes(here.backUp(directory.resolve("whole.zip")));
        var there = empty(TestServers.chosen(), "short");
        for (int length : List.of(0, 63, 64, archive.length / 2, archive.length - 1)) {
            assertRefused(
                    there, "damaged", Files.write(directory.resolve("short.zip"), Arrays.copyOf(archive, length)));
        }
    }

    @Test
    void whatFailsAtItsVeryEndLeavesNothingBehind() throws Exception {
        var archive = here.backUp(directory.resolve("whole.zip"));
        var there = empty(TestServers.chosen(), "half");

        assertRefused(
                there,
                "damaged",
                altered(
                        archive,
                        old -> new Manifest(
                                old.format(),
                                old.version(),
                                old.writtenAt(),
                                old.postgresql(),
                                old.migrations(),
                                old.tables(),
                                old.sequences(),
                                List.of(
                                        old.files().getFirst(),
                                        wrong(old.files().getFirst())))));
        assertUntouched(there, "half");
    }

    @Test
    void anArchiveOfAnotherVersionIsRefused() throws Exception {
        var archive = here.backUp(directory.resolve("whole.zip"));
        var there = empty(TestServers.chosen(), "version");

        assertRefused(there, "newer", altered(archive, old -> with(old, Manifest.VERSION + 1, old.migrations())));
        var later = new ArrayList<>(manifest(archive).migrations());
        later.add(new Manifest.Migration("audit", "99", 7));
        assertRefused(there, "newer", altered(archive, old -> with(old, 1, later)));
        assertRefused(
                there,
                "older",
                altered(archive, old -> with(old, 1, old.migrations().subList(1, 2))));
        assertUntouched(there, "version");
    }

    @Test
    void aPlaceWhereSomebodyWorkedIsRefused() throws Exception {
        assertRefused(here, "occupied", here.backUp(directory.resolve("whole.zip")));
    }

    @Test
    void anotherFileIsRefused() throws Exception {
        var there = empty(TestServers.chosen(), "foreign");
        assertRefused(there, "missing", directory.resolve("nothing.zip"));
        assertRefused(there, "damaged", Files.writeString(directory.resolve("text.zip"), "text ".repeat(100)));
    }

    @Test
    void anExistingFileIsNotOverwritten() throws Exception {
        var there = Files.writeString(directory.resolve("mine.zip"), "mine");
        assertThatThrownBy(() -> here.backUp(there)).isInstanceOf(Refusal.class).hasMessage("backup.refused.exists");
        assertThat(there).hasContent("mine");
    }

    @Test
    void aDirectoryGetsANewFile() throws Exception {
        assertThat(here.backUp(directory)).hasParent(directory).exists();
        assertThat(directory).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
    }

    @Test
    void aTableThatTheSystemCannotSeeStopsTheBackup() throws Exception {
        var there = empty(TestServers.chosen(), "hidden");
        there.owner().writing(connection -> connection.createStatement().execute("""
                create table audit.hidden (id int primary key);
                alter table audit.hidden enable row level security;
                alter table audit.hidden force row level security
                """));
        assertThatThrownBy(() -> there.backUp(directory.resolve("hidden.zip")))
                .isInstanceOf(Refusal.class)
                .hasMessage("backup.refused.hidden");
        assertThat(directory.resolve("hidden.zip")).doesNotExist();
    }

    @Test
    void theCommandSaysInOneSentenceWhyNot() {
        var said = new StringWriter();
        var exit = new CommandLine(restoreCommand)
                .setErr(new PrintWriter(said))
                .execute(directory.resolve("nothing.zip").toString());
        assertThat(exit).isEqualTo(2);
        assertThat(said.toString()).contains("Không có tệp ", "There is no file ");
    }

    private static void assertRefused(Place there, String reason, Path archive) {
        assertThatThrownBy(() -> there.restore(archive))
                .isInstanceOf(Refusal.class)
                .hasMessage("backup.refused." + reason);
    }

    private void assertUntouched(Place there, String name) throws Exception {
        assertThat(there.answer("select count(*) from areas.area")).isEqualTo("0");
        assertThat(there.answer("select count(*) from audit.entry")).isEqualTo("0");
        assertThat(there.ask(Catalogue::tables)).isEqualTo(here.ask(Catalogue::tables));
        assertThat(there.contents().names()).as(name).isEmpty();
    }

    private Place empty(TestServer server, String name) {
        return place(server.migratedDatabase(), name);
    }

    private Place place(Connections connections, String name) {
        return new Place(new OwnerWork(connections), new KeptContents(directory.resolve(name)));
    }

    private static Manifest manifest(Path archive) throws IOException {
        try (var reader = ArchiveReader.open(archive)) {
            return reader.manifest();
        }
    }

    private static List<Manifest.TableCopy> without(String table, Manifest manifest) {
        return manifest.tables().stream()
                .filter(copy -> !copy.table().equals(table))
                .toList();
    }

    private static Manifest with(Manifest old, int version, List<Manifest.Migration> migrations) {
        return new Manifest(
                old.format(),
                version,
                old.writtenAt(),
                old.postgresql(),
                migrations,
                old.tables(),
                old.sequences(),
                old.files());
    }

    private static Manifest.FileCopy wrong(Manifest.FileCopy copy) {
        return new Manifest.FileCopy(copy.name(), copy.size(), "0".repeat(64));
    }

    /** The same parts under another manifest, and sealed as if it were right. */
    private Path altered(Path archive, UnaryOperator<Manifest> change) throws Exception {
        var file = directory.resolve("altered.zip");
        try (var from = ArchiveReader.open(archive);
                var to = new ArchiveWriter(file)) {
            for (var copy : from.manifest().tables()) to.add(copy.path(), from.part(copy.path())::transferTo);
            for (var copy : from.manifest().files()) to.add(copy.path(), from.part(copy.path())::transferTo);
            to.finish(change.apply(from.manifest()));
        }
        ArchiveSeal.put(file);
        return file;
    }
}
