package vn.binhyen.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.SiteAddress;
import vn.binhyen.documents.QrCode;

/** Shows the sheets of a batch to be printed, part by part, as long as its secret is known; only codes that work. */
@Service
@Transactional
class Sheets {

    /** So many sheets a browser prints at once without trouble. */
    static final int PART = 200;

    private final Access access;
    private final Batches batches;
    private final JdbcClient jdbc;
    private final SiteAddress site;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sheets(
            Access access,
            Batches batches,
            JdbcClient jdbc,
            SiteAddress site,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.batches = batches;
        this.jdbc = jdbc;
        this.site = site;
        this.events = events;
        this.clock = clock;
    }

    /** The first number of each part of so many sheets. */
    static List<Integer> parts(int sheets) {
        return IntStream.iterate(1, first -> first <= sheets, first -> first + PART)
                .boxed()
                .toList();
    }

    /** Where one types the code, without it. */
    String address() {
        return site.link(InvitationController.PATH);
    }

    /** The sheets from that number on; whoever sees them knows the codes, so that is audited. */
    List<Sheet> part(UUID id, int first) {
        access.require(Permission.INVITE_ORGANISATIONS);
        var batch = batches.get(id);
        var today = LocalDate.now(clock);
        var secret = batch.secretOn(today);
        var sheets = jdbc.sql("""
                        select i.id, i.ordinal, i.expires_on, card.name, area.name as commune
                        from invitations.invitation i
                        join organisations.public_card card on card.id = i.organisation_id
                        left join areas.area_card area on area.id = card.commune_id
                        where i.batch = :batch and i.ordinal >= :first and i.ordinal < :first + :part
                            and i.used_at is null and i.ended_at is null and i.expires_on >= :today
                            and card.closed_on is null
                        order by i.ordinal
                        """)
                .param("batch", id)
                .param("first", first)
                .param("part", PART)
                .param("today", today)
                .query((row, number) -> sheet(row, secret))
                .list();
        var details = Map.<String, Object>of("first", first, "sheets", sheets.size());
        if (!sheets.isEmpty()) events.publishEvent(InvitationAct.of("print", id, details));
        return sheets;
    }

    /** The code stands behind the #: a browser does not send that part of an address to any server. */
    private Sheet sheet(ResultSet row, byte[] secret) throws SQLException {
        var code = Code.of(secret, row.getObject("id", UUID.class));
        return new Sheet(
                row.getInt("ordinal"),
                row.getString("name"),
                row.getString("commune"),
                code,
                QrCode.of(address() + "#" + code),
                row.getObject("expires_on", LocalDate.class));
    }
}
