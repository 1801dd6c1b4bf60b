package vn.binhyen.notices;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers for all nodes that the mail server cannot be used, and when to try again: later each time. */
@Component
@Transactional
class Outages {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Outages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it is too early to try again. */
    boolean isOn() {
        return jdbc.sql("select exists (select from notices.outage where next_try > :now)")
                .param("now", Messages.at(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    Optional<Post.Problem> problem() {
        return jdbc.sql("select problem from notices.outage")
                .query((row, number) -> Post.Problem.valueOf(row.getString(1)))
                .optional();
    }

    void begin(Post.Problem problem) {
        jdbc.sql("""
                        insert into notices.outage (id, problem, since, failures, next_try)
                        values (1, :problem, :now, 1, :now::timestamptz + interval '1 minute')
                        on conflict (id) do update set problem = excluded.problem, failures = outage.failures + 1,
                            next_try = :now::timestamptz
                                + least(interval '1 minute' * power(2, least(outage.failures, 10)), :longest * interval '1 second')
                        """)
                .param("problem", problem.name())
                .param("now", Messages.at(clock.instant()))
                .param("longest", LONGEST.toSeconds())
                .update();
    }

    void end() {
        jdbc.sql("delete from notices.outage").update();
    }
}
