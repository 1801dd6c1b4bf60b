package vn.binhyen.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which organisations have an account. Jobs ask too, so it knows no permissions; the accounts are open only for its own
 * transaction, and it tells nothing of them but that they are there.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
public class Represented {

    private final JdbcClient jdbc;
    private final Clock clock;

    Represented(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the organisations for which somebody may act today or later. */
    public Set<UUID> among(Collection<UUID> organisations) {
        jdbc.sql("select set_config('binhyen.accounts', 'on', true)")
                .query(String.class)
                .single();
        return new HashSet<>(jdbc.sql("""
                        select distinct g.organisation_id
                        from accounts.granted_role g join accounts.account a on a.id = g.account
                        where g.organisation_id = any (:ids) and (g.until_day is null or g.until_day >= :today)
                            and a.disabled_on is null
                        """)
                .param("ids", organisations.toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list());
    }
}
