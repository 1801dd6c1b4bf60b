package vn.binhyen.sessionimports;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.database.Scopes;

/** Keeps lists that were read; everybody sees only their own. */
@Repository
class StagedLists {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Row>> ROWS = new TypeReference<>() {};

    private static final String LISTS =
            "select id, file_name, staged_at, entered_at, unknown_heads, rows from sessionimports.staged_list ";

    private final JdbcClient jdbc;

    StagedLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StagedList list) {
        jdbc.sql("""
                        insert into sessionimports.staged_list (id, actor, file_name, staged_at, unknown_heads, rows)
                        values (:id, :actor, :fileName, :stagedAt, :unknownHeads, cast(:rows as jsonb))
                        """)
                .param("id", list.id())
                .param("actor", Scopes.current().actor())
                .param("fileName", list.fileName())
                .param("stagedAt", OffsetDateTime.ofInstant(list.stagedAt(), ZoneOffset.UTC))
                .param("unknownHeads", list.unknownHeads().toArray(String[]::new))
                .param("rows", JSON.writeValueAsString(list.rows()))
                .update();
    }

    Optional<StagedList> find(UUID id) {
        return jdbc.sql(LISTS + "where id = :id and actor = :actor")
                .param("id", id)
                .param("actor", Scopes.current().actor())
                .query(StagedLists::list)
                .optional();
    }

    /** A list among others: not its rows, but how many. */
    record Staged(
            UUID id,
            String fileName,
            Instant stagedAt,
            @Nullable Instant enteredAt,
            int rows) {}

    List<Staged> latest(int limit) {
        return jdbc.sql("""
                        select id, file_name, staged_at, entered_at, jsonb_array_length(rows) as rows
                        from sessionimports.staged_list where actor = :actor order by staged_at desc limit :limit
                        """)
                .param("actor", Scopes.current().actor())
                .param("limit", limit)
                .query((row, number) -> new Staged(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getObject("staged_at", OffsetDateTime.class).toInstant(),
                        moment(row.getObject("entered_at", OffsetDateTime.class)),
                        row.getInt("rows")))
                .list();
    }

    /** Until the transaction ends nobody else enters a list: what two lists have in common is entered once. */
    void lockEntering() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('sessionimports'))")
                .query()
                .singleRow();
    }

    /** With the rows as they were entered. */
    void keepEntered(StagedList list, Instant at) {
        jdbc.sql("update sessionimports.staged_list set entered_at = :at, rows = cast(:rows as jsonb) where id = :id")
                .param("id", list.id())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("rows", JSON.writeValueAsString(list.rows()))
                .update();
    }

    private static StagedList list(ResultSet row, int number) throws SQLException {
        return new StagedList(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getObject("staged_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("entered_at", OffsetDateTime.class)),
                texts(row.getArray("unknown_heads")),
                JSON.readValue(row.getString("rows"), ROWS));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
