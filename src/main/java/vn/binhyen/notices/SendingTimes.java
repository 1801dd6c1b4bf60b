package vn.binhyen.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** The dated rules of when messages may be sent. It knows no permissions: the module whose page it is has asked for them. */
@Service
@Transactional
public class SendingTimes {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendingTimes(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** All there were, the latest first. */
    @Transactional(readOnly = true)
    public List<SendingHours> all() {
        return jdbc.sql("""
                        select valid_from, opens, closes, working_days_only, confirmed from notices.sending_hours
                        order by valid_from desc
                        """).query(Mappers.of(SendingHours.class)).list();
    }

    /** Sets them from today on; what was so until yesterday stays on record. */
    public void set(LocalTime opens, LocalTime closes, boolean workingDaysOnly) {
        if (!opens.isBefore(closes)) throw new IllegalArgumentException("Closes before it opens");
        var hours = new SendingHours(LocalDate.now(clock), opens, closes, workingDaysOnly, true);
        jdbc.sql("""
                        insert into notices.sending_hours (valid_from, opens, closes, working_days_only, confirmed)
                        values (:from, :opens, :closes, :working, true)
                        on conflict (valid_from) do update set opens = excluded.opens, closes = excluded.closes,
                            working_days_only = excluded.working_days_only, confirmed = true
                        """)
                .param("from", hours.validFrom())
                .param("opens", opens)
                .param("closes", closes)
                .param("working", workingDaysOnly)
                .update();
        events.publishEvent(new SendingHoursSet(hours));
    }
}
