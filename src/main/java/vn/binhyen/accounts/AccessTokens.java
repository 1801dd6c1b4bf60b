package vn.binhyen.accounts;

import static java.util.stream.Collectors.toCollection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored access tokens, as far as the transaction's scope shows them. Only hashes of the secrets are here. */
@Repository
class AccessTokens {

    private static final String COLUMNS = """
            select id, account, name, permissions, made_at, until_day, last_used_on, revoked_at from accounts.access_token
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account's tokens, the newest first. */
    List<AccessToken> of(AccountId account) {
        return jdbc.sql(COLUMNS + "where account = ? order by made_at desc, id")
                .param(account.value())
                .query(AccessTokens::token)
                .list();
    }

    List<AccessToken> all() {
        return jdbc.sql(COLUMNS + "order by made_at desc, id")
                .query(AccessTokens::token)
                .list();
    }

    Optional<AccessToken> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(AccessTokens::token)
                .optional();
    }

    Optional<AccessToken> findBySecret(String secret) {
        return jdbc.sql(COLUMNS + "where token_hash = ?")
                .param(Tokens.hash(secret))
                .query(AccessTokens::token)
                .optional();
    }

    /** Keeps the token under the hash of its secret; false where one with its id is kept already. */
    boolean add(AccessToken token, String secret) {
        return jdbc.sql("""
                        insert into accounts.access_token (id, account, name, token_hash, permissions, made_at, until_day)
                        values (:id, :account, :name, :hash, :permissions, :madeAt, :until) on conflict (id) do nothing
                        """)
                        .param("id", token.id())
                        .param("account", token.account().value())
                        .param("name", token.name())
                        .param("hash", Tokens.hash(secret))
                        .param(
                                "permissions",
                                token.permissions().stream().map(Enum::name).toArray(String[]::new))
                        .param("madeAt", token.madeAt().atOffset(ZoneOffset.UTC))
                        .param("until", token.until())
                        .update()
                == 1;
    }

    /** Whether it worked until now. */
    boolean revoke(UUID id) {
        return jdbc.sql("update accounts.access_token set revoked_at = ? where id = ? and revoked_at is null")
                        .params(clock.instant().atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    void revokeAll(AccountId account) {
        jdbc.sql("update accounts.access_token set revoked_at = ? where account = ? and revoked_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), account.value())
                .update();
    }

    /** Notes the day, once a day: a token may be used many times a second. */
    void use(AccessToken token, LocalDate day) {
        if (day.equals(token.lastUsedOn())) return;
        jdbc.sql("update accounts.access_token set last_used_on = ? where id = ?")
                .params(day, token.id())
                .update();
    }

    private static AccessToken token(ResultSet row, int index) throws SQLException {
        var permissions = (String[]) row.getArray("permissions").getArray();
        return new AccessToken(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("name"),
                Arrays.stream(permissions)
                        .map(Permission::valueOf)
                        .collect(toCollection(() -> EnumSet.noneOf(Permission.class))),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("until_day", LocalDate.class),
                row.getObject("last_used_on", LocalDate.class),
                instant(row.getObject("revoked_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
