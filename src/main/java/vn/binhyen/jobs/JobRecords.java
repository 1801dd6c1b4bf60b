package vn.binhyen.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.jobs.JobStanding.Failure;

/** The stored jobs; everybody sees only those they began. */
@Repository
class JobRecords {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    private static final String STANDING = """
            select id, kind, title, state, done, total, stop_asked, begun_at, ended_at, outcome, failure,
                failure_arguments
            from jobs.job
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JobRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(JobId id, String kind, String payload, String title) {
        var scope = Scopes.current();
        jdbc.sql("""
                        insert into jobs.job (id, actor, scope, kind, payload, title, state, begun_at)
                        values (:id, :actor, cast(:scope as jsonb), :kind, :payload, :title, 'WAITING', :now)
                        """)
                .param("id", id.value())
                .param("actor", scope.actor())
                .param("scope", JSON.writeValueAsString(scope))
                .param("kind", kind)
                .param("payload", payload)
                .param("title", title)
                .param("now", now())
                .update();
    }

    JobStanding get(JobId id) {
        return find(id).orElseThrow(NoSuchJob::new);
    }

    Optional<JobStanding> find(JobId id) {
        return jdbc.sql(STANDING + "where id = ?")
                .param(id.value())
                .query(JobRecords::standing)
                .optional();
    }

    List<JobStanding> latest(int limit) {
        return jdbc.sql(STANDING + "order by begun_at desc, id limit ?")
                .param(limit)
                .query(JobRecords::standing)
                .list();
    }

    /** Begins another try, unless the job has ended. */
    Optional<JobTry> take(JobId id) {
        return jdbc.sql("""
                        update jobs.job set state = 'RUNNING', attempt = attempt + 1, done = 0, total = 0
                        where id = ? and state in ('WAITING', 'RUNNING')
                        returning id, kind, payload, scope, attempt, stop_asked
                        """).param(id.value()).query(JobRecords::newestTry).optional();
    }

    /** Answers whether somebody asked to stop; empty if this is no longer the newest try. */
    Optional<Boolean> tell(JobTry job, long done, long total) {
        return jdbc.sql("""
                        update jobs.job set done = :done, total = :total
                        where id = :id and attempt = :attempt and state = 'RUNNING'
                        returning stop_asked
                        """)
                .param("id", job.id().value())
                .param("attempt", job.number())
                .param("done", done)
                .param("total", total)
                .query(Boolean.class)
                .optional();
    }

    /** Ends the try; empty if it is no longer the newest one. */
    Optional<JobStanding> end(JobTry job, JobEnding ending) {
        var failure = ending.failure();
        int ended = jdbc.sql("""
                        update jobs.job set state = :state, outcome = :outcome, failure = :failure,
                            failure_arguments = cast(:arguments as jsonb), ended_at = :now
                        where id = :id and attempt = :attempt and state = 'RUNNING'
                        """)
                .param("id", job.id().value())
                .param("attempt", job.number())
                .param("state", ending.state().name())
                .param("outcome", ending.outcome())
                .param("failure", failure == null ? null : failure.key())
                .param("arguments", JSON.writeValueAsString(failure == null ? List.of() : failure.arguments()))
                .param("now", now())
                .update();
        return ended == 1 ? Optional.of(get(job.id())) : Optional.empty();
    }

    /** What nobody has taken yet ends at once. */
    boolean cancelWaiting(JobId id) {
        return jdbc.sql("""
                        update jobs.job set state = 'CANCELLED', stop_asked = true, ended_at = ?
                        where id = ? and state = 'WAITING'
                        """).params(now(), id.value()).update() == 1;
    }

    boolean askToStop(JobId id) {
        return jdbc.sql("update jobs.job set stop_asked = true where id = ? and state = 'RUNNING'")
                        .param(id.value())
                        .update()
                == 1;
    }

    int dropEndedBefore(Instant moment) {
        return jdbc.sql("delete from jobs.job where ended_at < ?")
                .param(at(moment))
                .update();
    }

    private OffsetDateTime now() {
        return at(Instant.now(clock));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static JobTry newestTry(ResultSet row, int number) throws SQLException {
        return new JobTry(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("payload"),
                JSON.readValue(row.getString("scope"), Scope.class),
                row.getInt("attempt"),
                row.getBoolean("stop_asked"));
    }

    private static JobStanding standing(ResultSet row, int number) throws SQLException {
        var endedAt = row.getObject("ended_at", OffsetDateTime.class);
        return new JobStanding(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("title"),
                JobState.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                row.getBoolean("stop_asked"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                endedAt == null ? null : endedAt.toInstant(),
                row.getString("outcome"),
                failure(row));
    }

    private static @Nullable Failure failure(ResultSet row) throws SQLException {
        var key = row.getString("failure");
        return key == null ? null : new Failure(key, JSON.readValue(row.getString("failure_arguments"), ARGUMENTS));
    }
}
