package vn.binhyen.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries as they are stored; visible only in a transaction that was {@linkplain #open opened} for reading. */
@Repository
class Entries {

    private static final String WITH_SEALS = "select " + Entry.COLUMNS + """
            , s.position, s.hash, p.hash as previous
              from audit.entry e
              left join audit.seal s on s.entry_id = e.id
              left join audit.seal p on p.position = s.position - 1
             where\s""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Actors actors;

    Entries(JdbcClient jdbc, Clock clock, Actors actors) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actors = actors;
    }

    /** Lets this transaction see the entries. */
    void open() {
        jdbc.sql("select set_config('binhyen.reads_audit', 'on', true)")
                .query(String.class)
                .single();
    }

    /** The newest first. */
    List<SealedEntry> list(EntryFilter filter, Optional<Cursor> after, int limit) {
        var arguments = new ArrayList<Object>();
        var sql = WITH_SEALS + filter.condition(clock.getZone(), actors, arguments);
        if (after.isPresent()) {
            sql += " and (e.occurred_at, e.id) < (?, ?)";
            arguments.add(after.get().occurredAt().atOffset(ZoneOffset.UTC));
            arguments.add(after.get().id());
        }
        arguments.add(limit);
        return jdbc.sql(sql + " order by e.occurred_at desc, e.id desc limit ?")
                .params(arguments)
                .query((row, number) -> withSeal(row))
                .list();
    }

    /** The newest of one subject first, as many as a page can show. */
    List<Entry> about(String subject) {
        return jdbc.sql("select " + Entry.COLUMNS + """
                         from audit.entry e where e.subject = ? order by e.occurred_at desc, e.id desc limit 200
                        """)
                .param(subject)
                .query((row, number) -> Entry.of(row))
                .list();
    }

    /** All in the chain's order, and after them those that wait for a seal. */
    void each(EntryFilter filter, Consumer<SealedEntry> reader) {
        var arguments = new ArrayList<Object>();
        var condition = filter.condition(clock.getZone(), actors, arguments);
        try (var entries = jdbc
                .sql(WITH_SEALS + condition + " order by s.position nulls last, e.xid, e.id")
                .params(arguments)
                .query((row, number) -> withSeal(row))
                .stream()) {
            entries.forEach(reader);
        }
    }

    /** The acts that occur, found by as many index look-ups as there are. */
    List<String> acts() {
        return jdbc.sql("""
                with recursive occurring (act) as (
                    (select act from audit.entry order by act limit 1)
                    union all
                    select (select e.act from audit.entry e where e.act > o.act order by e.act limit 1)
                      from occurring o where o.act is not null)
                select act from occurring where act is not null
                """).query((row, number) -> row.getString(1)).list();
    }

    private static SealedEntry withSeal(ResultSet row) throws SQLException {
        var entry = Entry.of(row);
        long position = row.getLong("position");
        if (position == 0) return new SealedEntry(entry, null, null);
        var previous = row.getString("previous");
        return new SealedEntry(
                entry,
                new Seal(position, entry.id(), row.getString("hash")),
                previous == null ? Chain.START : previous);
    }
}
