package vn.binhyen.preventionmodels;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.accounts.Tokens;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** The links to checks on record, found by their secret, of which only the hash is kept. */
@Repository
class CheckLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    CheckLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many days a link works, and whether a source says so. */
    record Rule(int days, Confidence confidence) {}

    Rule rule() {
        return jdbc.sql("""
                        select days, confidence from preventionmodels.check_link_rule
                        where effective_from <= :today order by effective_from desc limit 1
                        """)
                .param("today", today())
                .query(Mappers.of(Rule.class))
                .single();
    }

    /** Keeps a new link and answers its secret, which is nowhere else to be had. */
    LinkedChecks.Fresh add(PointText point) {
        var fresh = new LinkedChecks.Fresh(Tokens.fresh(), today().plusDays(rule().days()));
        jdbc.sql("""
                        insert into preventionmodels.check_link (id, secret_hash, point_id, province_id, commune_id,
                            organisation_id, made_by, made_at, expires_on)
                        values (:id, :hash, :point, :province, :commune, :organisation, :actor, :now, :expires)
                        """)
                .param("id", UUID.randomUUID())
                .param("hash", Tokens.hash(fresh.secret()))
                .param("point", point.id())
                .param("province", point.body().provinceId())
                .param("commune", point.body().communeId(), Types.INTEGER)
                .param("organisation", point.body().organisationId(), Types.OTHER)
                .param("actor", Scopes.current().actor())
                .param("now", OffsetDateTime.now(clock))
                .param("expires", fresh.expiresOn())
                .update();
        return fresh;
    }

    Optional<CheckLink> find(String secret) {
        return jdbc.sql("""
                        select id, point_id, expires_on, revoked_at, used_at, check_id from preventionmodels.check_link
                        where secret_hash = :hash
                        """)
                .param("hash", Tokens.hash(secret))
                .query(Mappers.of(CheckLink.class))
                .optional();
    }

    /** Uses the link up, if it still works; of two who try at once, one succeeds. */
    boolean use(CheckLink link, AliveCheck check) {
        return jdbc.sql("""
                        update preventionmodels.check_link set used_at = :now, check_id = :check
                        where id = :id and used_at is null and revoked_at is null and expires_on >= :today
                        """)
                        .param("id", link.id())
                        .param("check", Objects.requireNonNull(check.check()))
                        .param("now", OffsetDateTime.now(clock))
                        .param("today", today())
                        .update()
                == 1;
    }

    /** How many links to the point's check still work. */
    int working(PointId point) {
        return jdbc.sql("""
                        select count(*) from preventionmodels.check_link
                        where point_id = :point and used_at is null and revoked_at is null and expires_on >= :today
                        """)
                .param("point", point.value())
                .param("today", today())
                .query(Integer.class)
                .single();
    }

    int revoke(PointId point) {
        return jdbc.sql("""
                        update preventionmodels.check_link set revoked_at = :now
                        where point_id = :point and used_at is null and revoked_at is null
                        """)
                .param("point", point.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
