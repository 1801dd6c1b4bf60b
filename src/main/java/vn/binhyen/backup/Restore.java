package vn.binhyen.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.TrailWriter;

/**
 * Brings an archive back, all or nothing: one transaction for the tables, and the contents are in place before it is
 * committed. A content that a failed restore leaves behind is taken away again.
 */
@Component
class Restore {

    private final OwnerWork owner;
    private final KeptContents contents;

    Restore(OwnerWork owner, KeptContents contents) {
        this.owner = owner;
        this.contents = contents;
    }

    Summary read(Path file) throws IOException, SQLException {
        try (var archive = ArchiveReader.open(file)) {
            return owner.writing(connection -> {
                compareMigrations(archive.manifest(), connection);
                refuseUnlessUntouched(connection);
                new TableRestore(connection, archive).run();
                TrailWriter.write(connection, BackupAct.restored(archive.summary()));
                putContents(archive, connection);
                return archive.summary();
            });
        }
    }

    /** The rows fit only the tables they were taken from. */
    private static void compareMigrations(Manifest manifest, Connection connection) throws SQLException {
        var here = new HashSet<>(Catalogue.migrations(connection));
        var there = new HashSet<>(manifest.migrations());
        if (!here.containsAll(there)) throw new Refusal("newer", manifest.writtenAt());
        if (!there.containsAll(here)) throw new Refusal("older", manifest.writtenAt());
    }

    /**
     * Every act is in the trail; so a place is empty as long as only the jobs that run at every start have acted, and
     * what they brought (the list of units, the first administrator's link) the archive brings too.
     */
    private static void refuseUnlessUntouched(Connection connection) throws SQLException {
        var touched = Catalogue.list(connection, """
                select act from audit.entry
                 where actor not in ('system:areas.load', 'system:organisations.scope', 'system:first-administrator')
                   and act <> 'accounts.sign-in-refused'
                 limit 1
                """, row -> row.getString(1));
        if (!touched.isEmpty()) throw new Refusal("occupied");
    }

    /** Last before the commit, which follows at once. */
    private void putContents(ArchiveReader archive, Connection connection) throws IOException, SQLException {
        var added = new ArrayList<String>();
        try {
            for (var copy : archive.manifest().files()) {
                try (var content = archive.part(copy.path())) {
                    if (contents.put(copy, content)) added.add(copy.name());
                }
            }
            connection.commit();
        } catch (IOException | SQLException | RuntimeException e) {
            contents.remove(added);
            throw e;
        }
    }
}
