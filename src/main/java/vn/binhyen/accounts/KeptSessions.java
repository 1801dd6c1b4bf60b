package vn.binhyen.accounts;

import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Keeps sessions in PostgreSQL, where two requests of one browser may add the same attribute at once. That one was used again is written down once a minute: who only reads makes nobody write, and waits
 * for no disk.
 */
class KeptSessions extends PostgreSqlJdbcIndexedSessionRepositoryCustomizer {

    private static final String UPDATE = """
            with told (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id) as (
                values (cast(? as char(36)), cast(? as bigint), cast(? as integer), cast(? as bigint), cast(? as varchar),
                    cast(? as char(36))))
            update accounts.session kept
            set session_id = told.session_id, last_access_time = told.last_access_time, expiry_time = told.expiry_time,
                max_inactive_interval = told.max_inactive_interval, principal_name = told.principal_name
            from told
            where kept.primary_id = told.primary_id
                and (told.last_access_time >= kept.last_access_time + 60000
                    or (kept.session_id, kept.max_inactive_interval, kept.principal_name)
                        is distinct from (told.session_id, told.max_inactive_interval, told.principal_name))
            """;

    @Override
    public void customize(JdbcIndexedSessionRepository sessions) {
        super.customize(sessions);
        sessions.setUpdateSessionQuery(UPDATE);
    }
}
