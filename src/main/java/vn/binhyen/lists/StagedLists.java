package vn.binhyen.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.database.Scopes;

/** Keeps lists that were read until somebody has looked at them and entered them; everybody sees only their own. */
@Service
@Transactional
public class StagedLists {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LATEST = 10;
    private static final int LONGEST_NAME = 255;

    private final JdbcClient jdbc;
    private final Clock clock;

    StagedLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What lists are about, by the module that reads them, and what their rows are. */
    public record Kind<R extends StagedRow>(String name, TypeReference<List<R>> rows) {}

    /** A list among others: not its rows, but how many. */
    public record Staged(
            UUID id,
            String fileName,
            Instant stagedAt,
            @Nullable Instant enteredAt,
            int rows) {}

    public <R extends StagedRow> UUID add(Kind<R> kind, String fileName, List<String> unknownHeads, List<R> rows) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into lists.staged_list (id, kind, actor, file_name, staged_at, unknown_heads, rows)
                        values (:id, :kind, :actor, :fileName, :at, :unknownHeads, cast(:rows as jsonb))
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("actor", Scopes.current().actor())
                .param("fileName", fileName.substring(0, Math.min(LONGEST_NAME, fileName.length())))
                .param("at", now())
                .param("unknownHeads", unknownHeads.toArray(String[]::new))
                .param("rows", JSON.writeValueAsString(rows))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public <R extends StagedRow> StagedList<R> get(Kind<R> kind, UUID id) {
        return jdbc.sql("""
                        select id, file_name, staged_at, entered_at, unknown_heads, rows
                        from lists.staged_list where id = :id and kind = :kind and actor = :actor
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("actor", Scopes.current().actor())
                .query((row, number) -> list(kind, row))
                .optional()
                .orElseThrow(NoSuchList::new);
    }

    @Transactional(readOnly = true)
    public List<Staged> latest(Kind<?> kind) {
        return jdbc.sql("""
                        select id, file_name, staged_at, entered_at, jsonb_array_length(rows) as rows
                        from lists.staged_list where actor = :actor and kind = :kind
                        order by staged_at desc limit :limit
                        """)
                .param("actor", Scopes.current().actor())
                .param("kind", kind.name())
                .param("limit", LATEST)
                .query((row, number) -> new Staged(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getObject("staged_at", OffsetDateTime.class).toInstant(),
                        moment(row),
                        row.getInt("rows")))
                .list();
    }

    /**
     * Enters a list row by row and keeps the rows as they were entered; a second time nothing happens. Until the transaction
     * ends nobody else enters one of its kind: what two lists have in common is entered once.
     *
     * @return the list as it was entered; null where that had happened before
     */
    public <R extends StagedRow> @Nullable StagedList<R> enter(Kind<R> kind, UUID id, UnaryOperator<R> entering) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(:kind))")
                .param("kind", "lists." + kind.name())
                .query()
                .singleRow();
        var read = get(kind, id);
        if (read.enteredAt() != null) return null;
        var entered = read.with(read.rows().stream().map(entering).toList());
        jdbc.sql("update lists.staged_list set entered_at = :at, rows = cast(:rows as jsonb) where id = :id")
                .param("id", id)
                .param("at", now())
                .param("rows", JSON.writeValueAsString(entered.rows()))
                .update();
        return entered;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static <R extends StagedRow> StagedList<R> list(Kind<R> kind, ResultSet row) throws SQLException {
        return new StagedList<>(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getObject("staged_at", OffsetDateTime.class).toInstant(),
                moment(row),
                List.of((String[]) row.getArray("unknown_heads").getArray()),
                JSON.readValue(row.getString("rows"), kind.rows()));
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        var at = row.getObject("entered_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
