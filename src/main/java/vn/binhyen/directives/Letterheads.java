package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.documents.SigningAuthority;

/** The letterheads of the provinces' offices; nobody types one twice. */
@Service
@Transactional
class Letterheads {

    private static final String KEEP = """
            insert into directives.letterhead as kept (province_id, parent, issuer, symbol, place, collective, authority,
                whom, title, signer, recipients, changed_at)
            values (:province, :parent, :issuer, :symbol, :place, :collective, :authority, :whom, :title, :signer,
                :recipients, now())
            on conflict (province_id) do update set parent = excluded.parent, issuer = excluded.issuer,
                symbol = excluded.symbol, place = excluded.place, collective = excluded.collective,
                authority = excluded.authority, whom = excluded.whom, title = excluded.title, signer = excluded.signer,
                recipients = excluded.recipients, changed_at = excluded.changed_at
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final Areas areas;
    private final ApplicationEventPublisher events;

    Letterheads(JdbcClient jdbc, Access access, Areas areas, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.access = access;
        this.areas = areas;
        this.events = events;
    }

    /** The office's letterhead, or one to begin with. */
    Letterhead get(int province) {
        access.require(ISSUE_DIRECTIVES);
        return find(province)
                .orElseGet(() ->
                        Letterhead.proposed(areas.get(new AreaId(province)).name()));
    }

    void keep(int province, Letterhead letterhead) {
        access.require(ISSUE_DIRECTIVES);
        if (find(province).filter(letterhead::equals).isPresent()) return;
        jdbc.sql(KEEP)
                .param("province", province)
                .param("parent", letterhead.parent())
                .param("issuer", letterhead.issuer())
                .param("symbol", letterhead.symbol())
                .param("place", letterhead.place())
                .param("collective", letterhead.collective())
                .param(
                        "authority",
                        letterhead.authority() == null
                                ? null
                                : letterhead.authority().name())
                .param("whom", letterhead.whom())
                .param("title", letterhead.title())
                .param("signer", letterhead.signer())
                .param("recipients", letterhead.recipients().toArray(String[]::new))
                .update();
        events.publishEvent(new LetterheadChanged(province));
    }

    private Optional<Letterhead> find(int province) {
        return jdbc.sql("select * from directives.letterhead where province_id = ?")
                .param(province)
                .query(Letterheads::read)
                .optional();
    }

    private static Letterhead read(ResultSet row, int number) throws SQLException {
        return new Letterhead(
                row.getString("parent"),
                row.getString("issuer"),
                row.getString("symbol"),
                row.getString("place"),
                row.getString("collective"),
                authority(row.getString("authority")),
                row.getString("whom"),
                row.getString("title"),
                row.getString("signer"),
                List.of((String[]) row.getArray("recipients").getArray()));
    }

    private static @Nullable SigningAuthority authority(@Nullable String name) {
        return name == null ? null : SigningAuthority.valueOf(name);
    }
}
