package vn.binhyen.reports;

import java.sql.Types;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Mappers;

/** How offices and desks last headed and signed a report; nobody types it twice. */
@Repository
class Letterheads {

    private final JdbcClient jdbc;

    Letterheads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Letterhead get(Reporter reporter) {
        return find(reporter).orElseGet(() -> Letterhead.proposed(reporter));
    }

    void keep(Reporter reporter, Letterhead head) {
        if (find(reporter).filter(head::equals).isPresent()) return;
        jdbc.sql("""
                        insert into reports.letterhead as kept (province_id, commune_id, parent, issuer, issuer_code, place,
                            collective, authority, whom, title, signer)
                        values (:province, :commune, :parent, :issuer, :issuerCode, :place, :collective, :authority, :whom,
                            :title, :signer)
                        on conflict (province_id, commune_id) do update set parent = excluded.parent,
                            issuer = excluded.issuer, issuer_code = excluded.issuer_code, place = excluded.place,
                            collective = excluded.collective, authority = excluded.authority, whom = excluded.whom,
                            title = excluded.title, signer = excluded.signer
                        """)
                .param("province", reporter.provinceId())
                .param("commune", reporter.communeId(), Types.INTEGER)
                .param("parent", head.parent())
                .param("issuer", head.issuer())
                .param("issuerCode", head.issuerCode())
                .param("place", head.place())
                .param("collective", head.collective())
                .param(
                        "authority",
                        head.authority() == null ? null : head.authority().name())
                .param("whom", head.whom())
                .param("title", head.title())
                .param("signer", head.signer())
                .update();
    }

    private Optional<Letterhead> find(Reporter reporter) {
        return jdbc.sql("""
                        select parent, issuer, issuer_code, place, collective, authority, whom, title, signer
                        from reports.letterhead
                        where province_id = :province and commune_id is not distinct from :commune
                        """)
                .param("province", reporter.provinceId())
                .param("commune", reporter.communeId(), Types.INTEGER)
                .query(Mappers.of(Letterhead.class))
                .optional();
    }
}
