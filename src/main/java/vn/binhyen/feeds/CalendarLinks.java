package vn.binhyen.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.accounts.Tokens;

/** The addresses of calendars, as far as the transaction's scope shows them. Only hashes of their secrets are stored. */
@Repository
class CalendarLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the organisations that are on the register, by name. */
    List<Holder> holders(Collection<UUID> organisations) {
        return jdbc.sql("""
                        select id, name, province_id, commune_id from organisations.public_card
                        where id = any (:ids) order by name, id
                        """)
                .param("ids", organisations.toArray(UUID[]::new))
                .query((row, i) -> new Holder(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("province_id"),
                        row.getObject("commune_id", Integer.class)))
                .list();
    }

    Optional<CalendarLink> inForce(UUID organisation) {
        return jdbc.sql("""
                        select id, organisation_id, made_at, last_read_on from feeds.calendar_link
                        where organisation_id = ? and revoked_at is null
                        """).param(organisation).query(CalendarLinks::link).optional();
    }

    Optional<CalendarLink> findBySecret(String secret) {
        return jdbc.sql("""
                        select id, organisation_id, made_at, last_read_on from feeds.calendar_link
                        where token_hash = ? and revoked_at is null
                        """)
                .param(Tokens.hash(secret))
                .query(CalendarLinks::link)
                .optional();
    }

    void add(UUID id, Holder holder, String secret) {
        jdbc.sql("""
                        insert into feeds.calendar_link (id, province_id, commune_id, organisation_id, token_hash, made_at)
                        values (:id, :province, :commune, :organisation, :hash, :now)
                        """)
                .param("id", id)
                .param("province", holder.provinceId())
                .param("commune", holder.communeId())
                .param("organisation", holder.id())
                .param("hash", Tokens.hash(secret))
                .param("now", now())
                .update();
    }

    /** Ends the address in force, if there is one. */
    Optional<UUID> revoke(UUID organisation) {
        return jdbc.sql("""
                        update feeds.calendar_link set revoked_at = ? where organisation_id = ? and revoked_at is null
                        returning id
                        """).params(now(), organisation).query(UUID.class).optional();
    }

    /** Notes the day, once a day: calendars ask every few hours. */
    void read(CalendarLink link) {
        var today = LocalDate.now(clock);
        if (today.equals(link.lastReadOn())) return;
        jdbc.sql("update feeds.calendar_link set last_read_on = ? where id = ?")
                .params(today, link.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static CalendarLink link(ResultSet row, int index) throws SQLException {
        return new CalendarLink(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_read_on", LocalDate.class));
    }
}
