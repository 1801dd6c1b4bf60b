package vn.binhyen.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain as it is stored. */
@Repository
class Seals {

    private final JdbcClient jdbc;

    Seals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Seal last() {
        return jdbc.sql("select position, entry_id, hash from audit.seal order by position desc limit 1")
                .query((row, number) -> seal(row))
                .optional()
                .orElse(Seal.NONE);
    }

    Optional<Seal> find(long position) {
        return jdbc.sql("select position, entry_id, hash from audit.seal where position = ?")
                .param(position)
                .query((row, number) -> seal(row))
                .optional();
    }

    void append(List<Seal> seals) {
        if (seals.isEmpty()) return;
        jdbc.sql("insert into audit.seal (position, entry_id, hash) select * from unnest(?, ?, ?)")
                .param(seals.stream().map(Seal::position).toArray(Long[]::new))
                .param(seals.stream().map(Seal::entryId).toArray(Long[]::new))
                .param(seals.stream().map(Seal::hash).toArray(String[]::new))
                .update();
    }

    /** Leads the check along the whole chain. */
    void follow(ChainCheck check) {
        try (var seals = jdbc
                .sql("select s.position, s.entry_id, s.hash, " + Entry.COLUMNS + """
                         from audit.seal s left join audit.entry e on e.id = s.entry_id order by s.position
                        """)
                .query((row, number) -> new Link(seal(row), entry(row)))
                .stream()) {
            seals.forEach(link -> check.follow(link.seal(), link.entry()));
        }
    }

    /** How many entries have no seal yet. */
    long waiting() {
        return jdbc.sql("""
                select count(*) from audit.entry e
                 where not exists (select from audit.seal s where s.entry_id = e.id)
                """).query(Long.class).single();
    }

    /** Where the chain ends, and what of the last day is not in it yet. */
    SealState state() {
        return jdbc.sql("""
                select coalesce(last.position, 0) as position, last.sealed_at, waiting.count as waiting
                  from (select count(*) from audit.entry e
                         where e.occurred_at > now() - interval '1 day'
                           and not exists (select from audit.seal s where s.entry_id = e.id)) waiting
                  left join (select position, sealed_at from audit.seal order by position desc limit 1) last on true
                """)
                .query((row, number) -> {
                    var at = row.getObject("sealed_at", OffsetDateTime.class);
                    return new SealState(
                            row.getLong("position"), at == null ? null : at.toInstant(), row.getLong("waiting"));
                })
                .single();
    }

    private record Link(Seal seal, @Nullable Entry entry) {}

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(row.getLong("position"), row.getLong("entry_id"), row.getString("hash"));
    }

    private static @Nullable Entry entry(ResultSet row) throws SQLException {
        return row.getLong("id") == 0 ? null : Entry.of(row);
    }
}
