package vn.binhyen.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What PostgreSQL knows of the owner's tables. */
final class Catalogue {

    /**
     * Sessions are not brought back: who was signed out since must not be signed in again by an old backup. Nor are rows that
     * were staged: as after a crash, the file is sent again.
     */
    static final Set<String> LEFT_OUT = Set.of("accounts.session", "accounts.session_attributes", "ledger.staged_pack");

    private static final String OURS = """
             from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = '%s' and pg_get_userbyid(c.relowner) = current_user
              and c.relname not like 'flyway_schema_history%%'
            """;

    private static final String TABLES = """
            select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
                array(select quote_ident(a.attname) from pg_attribute a
                       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                       order by a.attnum) as columns,
                array(select quote_ident(a.attname) from pg_index i, unnest(i.indkey) with ordinality k (attnum, place)
                        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
                       where i.indrelid = c.oid and i.indisprimary order by k.place) as key,
                c.relrowsecurity and c.relforcerowsecurity as forced,
                c.relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid
                    and p.polpermissive and p.polcmd in ('*', 'r')
                    and pg_get_expr(p.polqual, p.polrelid) like '%binhyen.everything%') as hidden
            """ + OURS.formatted("r") + " order by 1";

    private static final String SEQUENCES =
            "select quote_ident(n.nspname) || '.' || quote_ident(c.relname)" + OURS.formatted("S") + " order by 1";

    private static final String FOREIGN_KEYS = """
            select con.conrelid::regclass::text, quote_ident(con.conname), pg_get_constraintdef(con.oid)
              from pg_constraint con join pg_class c on c.oid = con.conrelid
             where con.contype = 'f' and con.conparentid = 0 and pg_get_userbyid(c.relowner) = current_user
             order by 1, 2
            """;

    private static final String HISTORIES =
            "select quote_ident(n.nspname) || '.' || quote_ident(c.relname), c.relname" + """
             from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and pg_get_userbyid(c.relowner) = current_user
              and c.relname like 'flyway_schema_history%' order by 1
            """;

    private Catalogue() {}

    /** A table, its columns, its primary key; hidden if no policy lets even the whole system see all of it. */
    record Table(String name, List<String> columns, List<String> key, boolean forced, boolean hidden) {

        boolean leftOut() {
            return LEFT_OUT.contains(name);
        }
    }

    /** A foreign key, with what makes it again. */
    record ForeignKey(String table, String name, String definition) {}

    static List<Table> tables(Connection connection) throws SQLException {
        return list(
                connection,
                TABLES,
                row -> new Table(row.getString(1), texts(row, 2), texts(row, 3), row.getBoolean(4), row.getBoolean(5)));
    }

    static List<Manifest.SequenceState> sequences(Connection connection) throws SQLException {
        var states = new ArrayList<Manifest.SequenceState>();
        for (var name : list(connection, SEQUENCES, row -> row.getString(1))) {
            states.addAll(list(
                    connection,
                    "select last_value, is_called from " + name,
                    row -> new Manifest.SequenceState(name, row.getLong(1), row.getBoolean(2))));
        }
        return states;
    }

    static List<ForeignKey> foreignKeys(Connection connection) throws SQLException {
        return list(
                connection, FOREIGN_KEYS, row -> new ForeignKey(row.getString(1), row.getString(2), row.getString(3)));
    }

    /** Every migration that ran, by module. */
    static List<Manifest.Migration> migrations(Connection connection) throws SQLException {
        record History(String table, String module) {}
        var migrations = new ArrayList<Manifest.Migration>();
        for (var history : list(connection, HISTORIES, row -> new History(row.getString(1), row.getString(2)))) {
            migrations.addAll(list(
                    connection,
                    "select version, checksum from " + history.table()
                            + " where success and type = 'SQL' and version is not null order by installed_rank",
                    row -> new Manifest.Migration(
                            history.module().replace("flyway_schema_history_", ""), row.getString(1), row.getInt(2))));
        }
        return migrations;
    }

    static <T> List<T> list(Connection connection, String sql, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var list = new ArrayList<T>();
            while (rows.next()) list.add(reading.of(rows));
            return list;
        }
    }

    /** How one row is read. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
