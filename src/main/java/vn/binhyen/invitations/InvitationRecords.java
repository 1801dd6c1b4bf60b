package vn.binhyen.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.invitations.Invitation.Ended;
import vn.binhyen.organisations.OrganisationCard;

/** The stored invitations, as far as the transaction's scope shows them. */
@Repository
class InvitationRecords {

    private static final String COLUMNS = """
            select id, batch, ordinal, organisation_id, expires_on, ended_by, used_at from invitations.invitation
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    InvitationRecords(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** One that is to be stored. */
    record Made(UUID id, OrganisationCard organisation, byte[] hash) {}

    void addAll(Batch batch, List<Made> made) {
        var rows = new java.util.ArrayList<Object[]>(made.size());
        for (var one : made) {
            var commune = one.organisation().commune();
            rows.add(new Object[] {
                one.id(),
                batch.id(),
                rows.size() + 1,
                one.organisation().provinceId(),
                commune == null ? null : commune.value(),
                one.organisation().id().value(),
                one.hash(),
                batch.wish().expiresOn()
            });
        }
        batches.batchUpdate("""
                insert into invitations.invitation
                    (id, batch, ordinal, province_id, commune_id, organisation_id, code_hash, expires_on)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** Ends the codes of these organisations that wait for somebody, expired ones too. */
    void replace(List<UUID> organisations) {
        jdbc.sql("""
                        update invitations.invitation set ended_at = :now, ended_by = 'REPLACED'
                        where organisation_id = any (:ids) and used_at is null and ended_at is null
                        """)
                .param("now", now())
                .param("ids", organisations.toArray(UUID[]::new))
                .update();
    }

    /** Those of the organisations that have a code which works today. */
    Set<UUID> waitingAmong(Collection<UUID> organisations) {
        return new HashSet<>(jdbc.sql("""
                        select organisation_id from invitations.invitation
                        where organisation_id = any (:ids) and used_at is null and ended_at is null
                            and expires_on >= :today
                        """)
                .param("ids", organisations.toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list());
    }

    Optional<Invitation> findByCode(Code code) {
        return jdbc.sql(COLUMNS + "where code_hash = :hash")
                .param("hash", code.hash())
                .query(InvitationRecords::invitation)
                .optional();
    }

    /** The same to be used: of two who try at once the second waits here, and finds it used. */
    Optional<Invitation> lockByCode(Code code) {
        return jdbc.sql(COLUMNS + "where code_hash = :hash for update")
                .param("hash", code.hash())
                .query(InvitationRecords::invitation)
                .optional();
    }

    void use(UUID id, AccountId account) {
        jdbc.sql("update invitations.invitation set used_at = :now, account = :account where id = :id")
                .param("now", now())
                .param("account", account.value())
                .param("id", id)
                .update();
    }

    /** Lets codes of the batch work no more that nobody used: one, or all. Answers how many. */
    int revoke(UUID batch, Optional<UUID> one) {
        return jdbc.sql("""
                        update invitations.invitation set ended_at = :now, ended_by = 'REVOKED'
                        where batch = :batch and used_at is null and ended_at is null
                            and (:one::uuid is null or id = :one::uuid)
                        """)
                .param("now", now())
                .param("batch", batch)
                .param("one", one.orElse(null))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static Invitation invitation(ResultSet row, int number) throws SQLException {
        var ended = row.getString("ended_by");
        var used = row.getObject("used_at", OffsetDateTime.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("batch", UUID.class),
                row.getInt("ordinal"),
                row.getObject("organisation_id", UUID.class),
                row.getObject("expires_on", LocalDate.class),
                ended == null ? null : Ended.valueOf(ended),
                used == null ? null : used.toInstant());
    }
}
