package vn.binhyen.chasing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Mappers;

/** The dated rules of how long answer links work. */
@Component
class LinkLives {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinkLives(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The rule of today. */
    LinkLife now() {
        var today = LocalDate.now(clock);
        return all().stream()
                .filter(life -> !life.validFrom().isAfter(today))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule says how long links work"));
    }

    /** All there were, the latest first. */
    List<LinkLife> all() {
        return jdbc.sql("select valid_from, days_after_due, confirmed from chasing.link_life order by valid_from desc")
                .query(Mappers.of(LinkLife.class))
                .list();
    }

    /** Sets it for the links that are made from today on; those that were sent work as long as they said. */
    void set(int daysAfterDue) {
        var life = new LinkLife(LocalDate.now(clock), daysAfterDue, true);
        jdbc.sql("""
                        insert into chasing.link_life (valid_from, days_after_due, confirmed) values (:from, :days, true)
                        on conflict (valid_from) do update set days_after_due = excluded.days_after_due, confirmed = true
                        """)
                .param("from", life.validFrom())
                .param("days", daysAfterDue)
                .update();
        events.publishEvent(new LinkLifeSet(life));
    }
}
