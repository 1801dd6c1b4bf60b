package vn.binhyen.chasing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.SiteAddress;
import vn.binhyen.accounts.Tokens;
import vn.binhyen.directives.ObligationRow;

/** Makes links by which an organisation answers without an account. */
@Component
class LinkMaker {

    private final LinkLives lives;
    private final JdbcClient jdbc;
    private final SiteAddress site;
    private final Clock clock;

    LinkMaker(LinkLives lives, JdbcClient jdbc, SiteAddress site, Clock clock) {
        this.lives = lives;
        this.jdbc = jdbc;
        this.site = site;
        this.clock = clock;
    }

    /** A link for the round's message to the organisation; made again, it replaces one that never left. */
    String make(Round round, List<ObligationRow> owed) {
        var secret = Tokens.fresh();
        var first = owed.getFirst();
        jdbc.sql("""
                        insert into chasing.answer_link (id, secret_hash, province_id, commune_id, organisation_id,
                            directive_id, round, made_at, expires_on)
                        values (:id, :hash, :province, :commune, :organisation, :directive, :round, :now, :expires)
                        on conflict (round, organisation_id) do update set
                            secret_hash = excluded.secret_hash, made_at = excluded.made_at,
                            expires_on = excluded.expires_on
                        """)
                .param("id", UUID.randomUUID())
                .param("hash", Tokens.hash(secret))
                .param("province", round.provinceId())
                .param("commune", first.communeId())
                .param("organisation", first.organisationId())
                .param("directive", round.directiveId())
                .param("round", round.id())
                .param("now", OffsetDateTime.now(clock))
                .param("expires", expiry(owed))
                .update();
        return site.link("/answers/" + secret);
    }

    /** What a link looks like. */
    String example() {
        return site.link("/answers/…");
    }

    /** So many days after the last day, as the office set it; what is late already counts from today. */
    private LocalDate expiry(List<ObligationRow> owed) {
        var today = LocalDate.now(clock);
        var last =
                owed.stream().map(ObligationRow::due).max(LocalDate::compareTo).orElse(today);
        return (last.isBefore(today) ? today : last).plusDays(lives.now().daysAfterDue());
    }
}
