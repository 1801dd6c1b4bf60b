package vn.binhyen.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.accounts.OneTimeLink.Purpose;

/** The links that work once. Only their hashes are stored; a new link for the same purpose replaces the older ones. */
@Repository
class OneTimeLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a link and answers its path, which is nowhere else to be had. */
    String make(Purpose purpose, @Nullable AccountId account) {
        var token = Tokens.fresh();
        withdraw(purpose, account);
        jdbc.sql("""
                        insert into accounts.one_time_link (token_hash, purpose, account, expires_at)
                        values (:hash, :purpose, :account, :expires)
                        """)
                .param("hash", Tokens.hash(token))
                .param("purpose", purpose.name())
                .param("account", account == null ? null : account.value())
                .param("expires", now().plusDays(purpose.days()))
                .update();
        return purpose.path(token);
    }

    /** The link behind the token, if it is for this purpose and still works. */
    OneTimeLink get(Purpose purpose, String token) {
        return jdbc.sql("""
                        select purpose, account from accounts.one_time_link
                        where token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
                        """)
                .param("hash", Tokens.hash(token))
                .param("purpose", purpose.name())
                .param("now", now())
                .query(OneTimeLinks::link)
                .optional()
                .orElseThrow(NoSuchLink::new);
    }

    /** Uses the link up; of two who try at once, one succeeds. */
    OneTimeLink use(Purpose purpose, String token) {
        return jdbc.sql("""
                        update accounts.one_time_link set used_at = :now
                        where token_hash = :hash and purpose = :purpose and used_at is null and expires_at > :now
                        returning purpose, account
                        """)
                .param("hash", Tokens.hash(token))
                .param("purpose", purpose.name())
                .param("now", now())
                .query(OneTimeLinks::link)
                .optional()
                .orElseThrow(NoSuchLink::new);
    }

    /** Links of the account that were not used yet stop working. */
    void withdrawAll(AccountId account) {
        for (var purpose : Purpose.values()) withdraw(purpose, account);
    }

    private void withdraw(Purpose purpose, @Nullable AccountId account) {
        jdbc.sql("""
                        delete from accounts.one_time_link
                        where purpose = :purpose and account is not distinct from :account and used_at is null
                        """)
                .param("purpose", purpose.name())
                .param("account", account == null ? null : account.value(), java.sql.Types.OTHER)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static OneTimeLink link(ResultSet row, int index) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return new OneTimeLink(
                Purpose.valueOf(row.getString("purpose")), account == null ? null : new AccountId(account));
    }
}
