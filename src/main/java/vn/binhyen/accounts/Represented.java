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
 * Which organisations and communes' desks have an account. Jobs ask too, so it knows no permissions; the accounts are open only for its own
 * transaction, and it tells nothing of them but that they are there.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
public class Represented {

    private static final String ACTING = """
            from accounts.granted_role g join accounts.account a on a.id = g.account
            where (g.until_day is null or g.until_day >= :today) and a.disabled_on is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Represented(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the organisations for which somebody may act today or later. */
    public Set<UUID> among(Collection<UUID> organisations) {
        return new HashSet<>(
                acting("select distinct g.organisation_id " + ACTING + " and g.organisation_id = any (:ids)")
                        .param("ids", organisations.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    /** Those of the communes for whose desk somebody may act today or later. */
    public Set<Integer> communes(Collection<Integer> communes) {
        return new HashSet<>(acting("select distinct g.commune_id " + ACTING
                        + " and g.role = 'COMMUNE_DESK' and g.commune_id = any (:ids)")
                .param("ids", communes.toArray(Integer[]::new))
                .query(Integer.class)
                .list());
    }

    private JdbcClient.StatementSpec acting(String sql) {
        jdbc.sql("select set_config('binhyen.accounts', 'on', true)")
                .query(String.class)
                .single();
        return jdbc.sql(sql).param("today", LocalDate.now(clock));
    }
}
