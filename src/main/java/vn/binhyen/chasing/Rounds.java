package vn.binhyen.chasing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.OutstandingFilter.Due;
import vn.binhyen.organisations.OrganisationKind;

/** The rounds of reminders that were ordered. */
@Component
class Rounds {

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean contain(UUID id) {
        return jdbc.sql("select exists (select from chasing.reminder_round where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void add(Round round) {
        jdbc.sql("""
                        insert into chasing.reminder_round (id, province_id, actor, directive_id, due, until, task_id,
                            only_commune, kind, job_id, organisations, without_address, ordered_at)
                        values (:id, :province, :actor, :directive, :due, :until, :task, :commune, :kind, :job,
                            :organisations, :without, :at)
                        """)
                .param("id", round.id())
                .param("province", round.provinceId())
                .param("actor", Scopes.current().actor())
                .param("directive", round.directiveId())
                .param("due", round.due().name())
                .param("until", round.until())
                .param("task", round.taskId())
                .param("commune", round.onlyCommune())
                .param("kind", round.kind() == null ? null : round.kind().name())
                .param("job", round.jobId())
                .param("organisations", round.organisations())
                .param("without", round.withoutAddress())
                .param("at", round.orderedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Round get(UUID id) {
        return jdbc.sql("select * from chasing.reminder_round where id = :id")
                .param("id", id)
                .query(Rounds::read)
                .optional()
                .orElseThrow(() -> new NoSuchRound(id));
    }

    /** The rounds about one directive, the latest first. */
    List<Round> about(UUID directive, int limit) {
        return jdbc.sql("""
                        select * from chasing.reminder_round where directive_id = :directive
                        order by ordered_at desc limit :limit
                        """)
                .param("directive", directive)
                .param("limit", limit)
                .query(Rounds::read)
                .list();
    }

    private static Round read(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getInt("province_id"),
                row.getObject("directive_id", UUID.class),
                Due.valueOf(row.getString("due")),
                row.getObject("until", LocalDate.class),
                row.getObject("task_id", UUID.class),
                row.getObject("only_commune", Integer.class),
                kind(row.getString("kind")),
                row.getObject("job_id", UUID.class),
                row.getInt("organisations"),
                row.getInt("without_address"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable OrganisationKind kind(@Nullable String name) {
        return name == null ? null : OrganisationKind.valueOf(name);
    }
}
