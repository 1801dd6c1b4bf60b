package vn.binhyen.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.TrailWriter;

/**
 * Writes an archive while everybody works on: all tables as they were at one moment, then the contents. The archive has
 * its name only when it is complete and on disk.
 */
@Component
class Backup {

    private final OwnerWork owner;
    private final KeptContents contents;
    private final Clock clock;

    Backup(OwnerWork owner, KeptContents contents, Clock clock) {
        this.owner = owner;
        this.contents = contents;
        this.clock = clock;
    }

    /** Writes the archive into a new file, or into a new file of the directory. */
    Summary write(Path wanted) throws IOException, SQLException {
        var file = Files.isDirectory(wanted) ? wanted.resolve(name()) : wanted;
        if (Files.exists(file)) throw new Refusal("exists", file);
        announce(BackupAct.begun()); // committed first: whatever leaves, it is known that it left
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            var manifest = fill(unfinished);
            var summary = Summary.of(file, ArchiveSeal.put(unfinished), manifest);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            announce(BackupAct.written(summary));
            return summary;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Manifest fill(Path file) throws IOException, SQLException {
        try (var archive = new ArchiveWriter(file)) {
            var manifest = owner.reading(connection -> tables(connection, archive));
            for (var name : contents.names()) contents.copy(name, archive, manifest.files());
            archive.finish(manifest);
            return manifest;
        }
    }

    private Manifest tables(Connection connection, ArchiveWriter archive) throws SQLException, IOException {
        var copies = new ArrayList<Manifest.TableCopy>();
        for (var table : Catalogue.tables(connection)) {
            if (table.hidden()) throw new Refusal("hidden", table.name());
            if (!table.leftOut()) copies.add(copied(connection, table, archive));
        }
        return new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                connection.getMetaData().getDatabaseProductVersion(),
                Catalogue.migrations(connection),
                copies,
                // After the tables: sequences know no transactions, and may only be ahead of the rows, never behind.
                Catalogue.sequences(connection),
                new ArrayList<>());
    }

    private static Manifest.TableCopy copied(Connection connection, Catalogue.Table table, ArchiveWriter archive)
            throws SQLException, IOException {
        var rows = connection.unwrap(PGConnection.class).getCopyAPI();
        var order = table.key().isEmpty() ? "" : " order by " + String.join(", ", table.key());
        var sql =
                "copy (select " + String.join(", ", table.columns()) + " from " + table.name() + order + ") to stdout";
        var copy = new Manifest.TableCopy(table.name(), table.columns(), 0, "");
        var written = archive.add(copy.path(), out -> rows.copyOut(sql, out));
        return new Manifest.TableCopy(table.name(), table.columns(), written.count(), written.sha256());
    }

    private void announce(BackupAct act) throws IOException, SQLException {
        owner.writing(connection -> {
            TrailWriter.write(connection, act);
            return List.of(act);
        });
    }

    private String name() {
        return "binhyen-"
                + clock.instant().truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[:-]", "") + ".zip";
    }
}
