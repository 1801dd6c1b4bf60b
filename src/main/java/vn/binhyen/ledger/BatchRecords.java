package vn.binhyen.ledger;

import static vn.binhyen.ledger.FactRecords.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.database.Scopes;
import vn.binhyen.jobs.JobId;

/** Keeps what is known of batches; everybody sees only their own. */
@Repository
class BatchRecords {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<BatchFlaw>> FLAWS = new TypeReference<>() {};
    private static final TypeReference<List<Batch.Total>> TOTALS = new TypeReference<>() {};
    private static final TypeReference<List<Batch.Line>> LINES = new TypeReference<>() {};
    private static final TypeReference<Map<Integer, Integer>> PLACES = new TypeReference<>() {};

    private static final String BEGIN = """
            insert into ledger.batch (id, actor, file_name, received_at, state, rows, faulty, levels, flaws, totals, beginning,
                places)
            values (:id, :actor, :fileName, :at, 'CHECKED', 0, 0, false, '[]', '[]', '[]', '{}')
            on conflict (id, actor) do nothing
            """;

    private static final String CHECKED = """
            update ledger.batch set file_name = :fileName, received_at = :at, state = 'CHECKED', settled_at = null, job = null,
                rows = :rows, faulty = :faulty, levels = :levels, flaws = cast(:flaws as jsonb),
                totals = cast(:totals as jsonb), beginning = cast(:beginning as jsonb), places = cast(:places as jsonb)
            where id = :id and actor = :actor
            """;

    private final JdbcClient jdbc;

    BatchRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else of the account sends the same; false if they did before. */
    boolean begin(FactFile file, Instant at) {
        return jdbc.sql(BEGIN)
                        .param("id", file.id())
                        .param("actor", Scopes.current().actor())
                        .param("fileName", file.name())
                        .param("at", moment(at))
                        .update()
                == 1;
    }

    void check(Batch batch) {
        var found = batch.findings();
        jdbc.sql(CHECKED)
                .param("id", batch.id())
                .param("actor", Scopes.current().actor())
                .param("fileName", batch.fileName())
                .param("at", moment(batch.receivedAt()))
                .param("rows", batch.rows())
                .param("faulty", batch.faulty())
                .param("levels", found.levels())
                .param("flaws", JSON.writeValueAsString(found.flaws()))
                .param("totals", JSON.writeValueAsString(found.totals()))
                .param("beginning", JSON.writeValueAsString(found.beginning()))
                .param("places", JSON.writeValueAsString(found.places()))
                .update();
    }

    Optional<Batch> find(UUID id) {
        return own("select * from ledger.batch where id = :id and actor = :actor", id);
    }

    /** Until the transaction ends nobody else changes it. */
    Batch hold(UUID id) {
        return own("select * from ledger.batch where id = :id and actor = :actor for update", id)
                .orElseThrow(NoSuchBatch::new);
    }

    List<Batch> latest(int limit) {
        return jdbc.sql("select * from ledger.batch where actor = :actor order by received_at desc, id limit :limit")
                .param("actor", Scopes.current().actor())
                .param("limit", limit)
                .query(BatchRecords::batch)
                .list();
    }

    void settle(UUID id, Batch.State state, Instant at) {
        jdbc.sql("update ledger.batch set state = :state, settled_at = :at where id = :id and actor = :actor")
                .param("id", id)
                .param("actor", Scopes.current().actor())
                .param("state", state.name())
                .param("at", moment(at))
                .update();
    }

    void keepJob(UUID id, JobId job) {
        jdbc.sql("update ledger.batch set job = :job where id = :id and actor = :actor")
                .param("id", id)
                .param("actor", Scopes.current().actor())
                .param("job", job.value())
                .update();
    }

    /** Throws away what nobody has loaded since the moment; whose it was is for their rows to be dropped. */
    List<Discarded> discardBefore(Instant moment, Instant at) {
        return jdbc.sql("""
                        update ledger.batch set state = 'DISCARDED', settled_at = :at
                        where state = 'CHECKED' and received_at < :moment returning id, actor
                        """)
                .param("moment", moment(moment))
                .param("at", moment(at))
                .query((row, number) -> new Discarded(row.getObject("id", UUID.class), row.getString("actor")))
                .list();
    }

    /** A batch that nobody wanted. */
    record Discarded(UUID id, String actor) {}

    private Optional<Batch> own(String sql, UUID id) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("actor", Scopes.current().actor())
                .query(BatchRecords::batch)
                .optional();
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        var settledAt = row.getObject("settled_at", OffsetDateTime.class);
        var job = row.getObject("job", UUID.class);
        return new Batch(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Batch.State.valueOf(row.getString("state")),
                settledAt == null ? null : settledAt.toInstant(),
                row.getInt("rows"),
                row.getInt("faulty"),
                new Batch.Findings(
                        JSON.readValue(row.getString("flaws"), FLAWS),
                        JSON.readValue(row.getString("totals"), TOTALS),
                        JSON.readValue(row.getString("beginning"), LINES),
                        row.getBoolean("levels"),
                        JSON.readValue(row.getString("places"), PLACES)),
                job == null ? null : new JobId(job));
    }
}
