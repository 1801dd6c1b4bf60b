package vn.binhyen.directives;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Reads what was judged, and what of it can still be taken back, each time in a transaction of its own. */
@Component
@Transactional(readOnly = true)
class Judgements {

    private static final String TOGETHER = """
            select o.id, o.organisation_name, task.title, s.act as done, o.status, s.at,
                (o.version = s.ordinal and s.actor = :actor and s.at >= :since) as undoable
            from directives.step s
                join directives.obligation o on o.id = s.obligation_id
                join directives.task on task.id = o.task_id
            where s.id = :form and s.act in ('ACCEPTED', 'RETURNED')
            order by o.organisation_name, o.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Judgements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was judged under the form. */
    List<JudgedTogether> together(UUID form) {
        return jdbc.sql(TOGETHER)
                .param("form", form)
                .param("actor", Scopes.current().actor())
                .param("since", since())
                .query(Mappers.of(JudgedTogether.class))
                .list();
    }

    /** Whether the viewer judged it last, and can still take that back. */
    boolean isUndoable(ObligationId id) {
        return jdbc.sql("""
                select exists (select from directives.step s join directives.obligation o on o.id = s.obligation_id
                    where o.id = :id and s.ordinal = o.version and s.act in ('ACCEPTED', 'RETURNED')
                        and s.actor = :actor and s.at >= :since)
                """)
                .param("id", id.id())
                .param("actor", Scopes.current().actor())
                .param("since", since())
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime since() {
        return clock.instant().minus(LatestStep.TIME).atOffset(ZoneOffset.UTC);
    }
}
