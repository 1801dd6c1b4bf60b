package vn.binhyen.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens the accounts' tables for the rest of the current transaction to whoever may manage accounts. The scope stays the
 * administrator's own: other tables stay closed, and the audit trail names the person.
 */
@Component
class AccountsDoor {

    private final Access access;
    private final JdbcClient jdbc;

    AccountsDoor(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    void open() {
        access.require(Permission.MANAGE_ACCOUNTS);
        opensFor(Permission.MANAGE_ACCOUNTS);
    }

    /** Opens to whoever has another permission that needs to read names; answers whether it did. */
    boolean opensFor(Permission permission) {
        if (!access.has(permission)) return false;
        jdbc.sql("select set_config('binhyen.accounts', 'on', true)")
                .query(String.class)
                .single();
        return true;
    }
}
