package vn.binhyen.dashboards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Permission;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.database.Mappers;

/** Who wants dashboards by e-mail; everybody decides for themselves. */
@Component
@Transactional
class Subscriptions {

    private static final String KEEP = """
            insert into dashboards.subscription as kept (account, rhythm, recipient, since)
            values (:account, :rhythm, :recipient, :today)
            on conflict (account) do update set rhythm = excluded.rhythm, recipient = excluded.recipient,
                since = case when kept.rhythm = excluded.rhythm then kept.since else excluded.since end
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Subscriptions(JdbcClient jdbc, Access access, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Subscription> mine() {
        return of(access.viewer().account());
    }

    @Transactional(readOnly = true)
    Optional<Subscription> of(AccountId account) {
        return jdbc.sql("select * from dashboards.subscription where account = :account")
                .param("account", account.value())
                .query(Mappers.of(Subscription.class))
                .optional();
    }

    /** Those that were there on a day already and want a period of this length. */
    @Transactional(readOnly = true)
    List<Subscription> since(LocalDate day, Granularity rhythm) {
        return jdbc.sql(
                        "select * from dashboards.subscription where rhythm = :rhythm and since <= :day order by account")
                .param("rhythm", rhythm.name())
                .param("day", day)
                .query(Mappers.of(Subscription.class))
                .list();
    }

    void begin(Granularity rhythm, String recipient) {
        access.require(Permission.READ_DIRECTIVES);
        var account = access.viewer().account();
        jdbc.sql(KEEP)
                .param("account", account.value())
                .param("rhythm", rhythm.name())
                .param("recipient", recipient)
                .param("today", LocalDate.now(clock))
                .update();
        events.publishEvent(new SubscriptionChanged(account, rhythm.name()));
    }

    void end() {
        var account = access.viewer().account();
        int ended = jdbc.sql("delete from dashboards.subscription where account = :account")
                .param("account", account.value())
                .update();
        if (ended > 0) events.publishEvent(new SubscriptionChanged(account, "NONE"));
    }
}
