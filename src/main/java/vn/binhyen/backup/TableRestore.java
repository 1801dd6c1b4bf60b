package vn.binhyen.backup;

import java.io.IOException;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Fills the tables within the owner's transaction. COPY is refused into a table whose row-level security also binds its
 * owner, so that is lifted and set again in the same transaction, unseen by anybody else; foreign keys are taken away
 * and made again, and made again they are checked over all rows.
 */
final class TableRestore {

    private final Connection connection;
    private final ArchiveReader archive;
    private final Map<String, Catalogue.Table> tables;

    TableRestore(Connection connection, ArchiveReader archive) throws SQLException {
        this.connection = connection;
        this.archive = archive;
        this.tables = Catalogue.tables(connection).stream()
                .collect(Collectors.toMap(Catalogue.Table::name, Function.identity()));
    }

    void run() throws SQLException, IOException {
        var forced = tables.values().stream().filter(Catalogue.Table::forced).toList();
        var keys = Catalogue.foreignKeys(connection);
        for (var key : keys) run("alter table " + key.table() + " drop constraint " + key.name());
        for (var table : forced) run("alter table " + table.name() + " no force row level security");
        run("truncate " + String.join(", ", tables.keySet()));
        for (var copy : archive.manifest().tables()) fill(copy);
        setSequences();
        for (var key : keys)
            run("alter table " + key.table() + " add constraint " + key.name() + " " + key.definition());
        for (var table : forced) run("alter table " + table.name() + " force row level security");
    }

    private void fill(Manifest.TableCopy copy) throws SQLException, IOException {
        var table = tables.get(copy.table());
        if (table == null || !table.columns().equals(copy.columns())) throw new Refusal("foreign", copy.table());
        var digest = Hashing.sha256();
        try (var in = new DigestInputStream(archive.part(copy.path()), digest)) {
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + copy.table() + " (" + String.join(", ", copy.columns()) + ") from stdin", in);
            if (rows != copy.rows() || !Hashing.hex(digest).equals(copy.sha256())) {
                throw new Refusal("damaged", copy.table());
            }
        }
    }

    private void setSequences() throws SQLException {
        var known = Catalogue.sequences(connection).stream()
                .map(Manifest.SequenceState::sequence)
                .toList();
        for (var state : archive.manifest().sequences()) {
            if (!known.contains(state.sequence())) throw new Refusal("foreign", state.sequence());
            try (var set = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
                set.setString(1, state.sequence());
                set.setLong(2, state.value());
                set.setBoolean(3, state.called());
                set.execute();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
