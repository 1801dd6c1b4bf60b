package vn.binhyen.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is granted to accounts, as far as the transaction's scope shows it. Grants end; they are never deleted. */
@Repository
class Grants {

    private static final String ADD = """
            insert into accounts.granted_role
                (id, account, role, province_id, commune_id, organisation_id, from_day, until_day)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Grants(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    List<Grant> validOn(AccountId account, LocalDate day) {
        return of(account).stream()
                .map(Held::grant)
                .filter(grant -> grant.isValidOn(day))
                .toList();
    }

    List<Held> of(AccountId account) {
        return jdbc.sql("""
                        select id, role, province_id, commune_id, organisation_id, from_day, until_day
                        from accounts.granted_role where account = ? and (until_day is null or until_day >= from_day)
                        order by from_day desc, role, id
                        """)
                .param(account.value())
                .query((row, i) -> new Held(row.getObject("id", UUID.class), grant(row)))
                .list();
    }

    void add(AccountId account, UUID id, Grant grant) {
        batches.update(ADD, values(account, id, grant));
    }

    void addAll(List<NewAccount> accounts) {
        var rows = accounts.stream()
                .flatMap(account ->
                        account.grants().stream().map(grant -> values(account.id(), UUID.randomUUID(), grant)))
                .toList();
        batches.batchUpdate(ADD, rows);
    }

    /** Ends the grant; one that would end before it began never counts. */
    void end(AccountId account, UUID grant, LocalDate last) {
        jdbc.sql("""
                        update accounts.granted_role set until_day = greatest(:last, from_day - 1)
                        where id = :id and account = :account and (until_day is null or until_day > :last)
                        """)
                .param("last", last)
                .param("id", grant)
                .param("account", account.value())
                .update();
    }

    /** Whether somebody who can sign in administers, today and from now on without an end. */
    boolean haveAdministrator(LocalDate today) {
        return jdbc.sql("""
                        select exists (select from accounts.granted_role g join accounts.account a on a.id = g.account
                        where g.role = 'ADMINISTRATOR' and g.from_day <= :today and g.until_day is null
                            and a.disabled_on is null and a.password_hash is not null)
                        """).param("today", today).query(Boolean.class).single();
    }

    private static Object[] values(AccountId account, UUID id, Grant grant) {
        return new Object[] {
            id,
            account.value(),
            grant.role().name(),
            grant.provinceId(),
            grant.communeId(),
            grant.organisationId(),
            grant.from(),
            grant.until()
        };
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                Role.valueOf(row.getString("role")),
                row.getObject("province_id", Integer.class),
                row.getObject("commune_id", Integer.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }

    /** A grant as it is stored. */
    record Held(UUID id, Grant grant) {}
}
