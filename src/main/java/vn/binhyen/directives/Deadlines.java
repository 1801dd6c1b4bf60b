package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.database.Mappers;

/** Reads an organisation's deadlines, for calendars. */
@Service
@Transactional(readOnly = true)
public class Deadlines {

    private static final int PAST_DAYS = 90;
    private static final int MOST = 1000;

    private static final String ROWS = """
            select o.id, o.directive_id, directive.symbol, directive.summary, task.title, o.due, o.status, o.version,
                o.changed_at
            from directives.obligation o
                join directives.task on task.id = o.task_id
                join directives.directive on directive.id = o.directive_id
            where o.organisation_id = :organisation and (o.due >= :past or %s)
            order by o.due desc, o.id desc limit :most
            """.formatted(ObligationStatus.SQL_OUTSTANDING);

    private final Access access;
    private final JdbcClient jdbc;
    private final Clock clock;

    Deadlines(Access access, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is outstanding however late it is, and everything else that is not long past; the earliest due first. */
    public List<Deadline> of(UUID organisation) {
        access.require(READ_DIRECTIVES);
        return jdbc.sql(ROWS)
                .param("organisation", organisation)
                .param("past", LocalDate.now(clock).minusDays(PAST_DAYS))
                .param("most", MOST)
                .query(Mappers.of(Deadline.class))
                .list()
                .reversed();
    }
}
