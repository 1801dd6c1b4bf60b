package vn.binhyen.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Mappers;

/** The stored accounts, as far as the transaction's scope shows them. */
@Repository
class KnownAccounts {

    private static final String COLUMNS = """
            select id, sign_in_name, display_name, email, password_hash, disabled_on, sample
            from accounts.account
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    KnownAccounts(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    Optional<KnownAccount> find(AccountId id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id.value())
                .query(KnownAccounts::account)
                .optional();
    }

    KnownAccount get(AccountId id) {
        return find(id).orElseThrow(() -> new NoSuchAccount(id));
    }

    Optional<KnownAccount> findByName(String folded) {
        return jdbc.sql(COLUMNS + "where folded_name = ?")
                .param(folded)
                .query(KnownAccounts::account)
                .optional();
    }

    /** One page, by display name, of those whose names contain the text, who hold the role today. */
    List<KnownAccount> page(AccountFilter filter, int size) {
        return jdbc.sql(COLUMNS + """
                        where folded_text like :text
                            and (:role::text is null or exists (select from accounts.granted_role g
                                where g.account = account.id and g.role = :role and g.from_day <= :today
                                    and (g.until_day is null or g.until_day >= :today)))
                            and (:after::uuid is null or (display_name, id) >
                                (select a.display_name, a.id from accounts.account a where a.id = :after))
                        order by display_name, id limit :size
                        """)
                .param("text", "%" + filter.foldedText() + "%")
                .param("role", filter.role() == null ? null : filter.role().name())
                .param("today", LocalDate.now(clock))
                .param("after", filter.after())
                .param("size", size)
                .query(KnownAccounts::account)
                .list();
    }

    AccountFigures figures() {
        return jdbc.sql("""
                select count(*) filter (where disabled_on is null and password_hash is not null) as active,
                    count(*) filter (where disabled_on is null and password_hash is null) as invited,
                    count(*) filter (where disabled_on is not null) as disabled
                from accounts.account
                """).query(Mappers.of(AccountFigures.class)).single();
    }

    List<KnownAccount> named(List<String> ids) {
        return jdbc.sql(COLUMNS + "where id::text = any (:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(KnownAccounts::account)
                .list();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from accounts.account)")
                .query(Boolean.class)
                .single();
    }

    void add(List<NewAccount> accounts, @Nullable String passwordHash, boolean sample) {
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        batches.batchUpdate(
                """
                insert into accounts.account (id, sign_in_name, folded_name, display_name, folded_text, email,
                    password_hash, sample, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                accounts.stream()
                        .map(account -> new Object[] {
                            account.id().value(),
                            account.signInName().value(),
                            account.signInName().folded(),
                            account.displayName(),
                            Folding.fold(account.displayName()) + " "
                                    + account.signInName().folded(),
                            account.email(),
                            passwordHash,
                            sample,
                            at
                        })
                        .toList());
    }

    void changePassword(AccountId id, String hash) {
        jdbc.sql("update accounts.account set password_hash = ? where id = ?")
                .params(hash, id.value())
                .update();
    }

    void disable(AccountId id) {
        jdbc.sql("update accounts.account set disabled_on = ? where id = ? and disabled_on is null")
                .params(LocalDate.now(clock), id.value())
                .update();
    }

    void enable(AccountId id) {
        jdbc.sql("update accounts.account set disabled_on = null where id = ?")
                .param(id.value())
                .update();
    }

    /** Signs the account out everywhere, except in the session that asks, if any. */
    void endSessions(AccountId id, @Nullable String exceptSession) {
        jdbc.sql("delete from accounts.session where principal_name = :account and session_id <> :except")
                .param("account", id.toString())
                .param("except", exceptSession == null ? "" : exceptSession)
                .update();
    }

    private static KnownAccount account(ResultSet row, int index) throws SQLException {
        return new KnownAccount(
                new AccountId(row.getObject("id", UUID.class)),
                new SignInName(row.getString("sign_in_name")),
                row.getString("display_name"),
                row.getString("email"),
                row.getString("password_hash"),
                row.getObject("disabled_on", LocalDate.class),
                row.getBoolean("sample"));
    }
}
