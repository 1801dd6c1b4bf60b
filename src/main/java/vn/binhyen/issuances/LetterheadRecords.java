package vn.binhyen.issuances;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.documents.SigningAuthority;

/** The letterheads that were said. */
@Repository
class LetterheadRecords {

    private final JdbcClient jdbc;

    LetterheadRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Letterhead> find(LetterheadHolder holder) {
        return jdbc.sql("""
                        select * from issuances.letterhead
                        where province_id = :province and commune_id is not distinct from :commune
                            and organisation_id is not distinct from :organisation
                        """)
                .param("province", holder.provinceId())
                .param("commune", holder.communeId(), Types.INTEGER)
                .param("organisation", holder.organisationId(), Types.OTHER)
                .query(LetterheadRecords::read)
                .optional();
    }

    void keep(LetterheadHolder holder, Letterhead letterhead) {
        jdbc.sql("""
                        insert into issuances.letterhead (province_id, commune_id, organisation_id, parent, issuer, issuer_code,
                            place, collective, authority, whom, title, signer, recipients)
                        values (:province, :commune, :organisation, :parent, :issuer, :issuerCode, :place, :collective,
                            :authority, :whom, :title, :signer, :recipients)
                        on conflict (province_id, commune_id, organisation_id) do update set parent = excluded.parent,
                            issuer = excluded.issuer, issuer_code = excluded.issuer_code, place = excluded.place,
                            collective = excluded.collective, authority = excluded.authority, whom = excluded.whom,
                            title = excluded.title, signer = excluded.signer, recipients = excluded.recipients
                        """)
                .param("province", holder.provinceId())
                .param("commune", holder.communeId(), Types.INTEGER)
                .param("organisation", holder.organisationId(), Types.OTHER)
                .param("parent", letterhead.parent())
                .param("issuer", letterhead.issuer())
                .param("issuerCode", letterhead.issuerCode())
                .param("place", letterhead.place())
                .param("collective", letterhead.collective())
                .param("authority", name(letterhead.authority()))
                .param("whom", letterhead.whom())
                .param("title", letterhead.title())
                .param("signer", letterhead.signer())
                .param("recipients", letterhead.recipients().toArray(String[]::new))
                .update();
    }

    private static Letterhead read(ResultSet row, int number) throws SQLException {
        return new Letterhead(
                row.getString("parent"),
                row.getString("issuer"),
                row.getString("issuer_code"),
                row.getString("place"),
                row.getString("collective"),
                authority(row.getString("authority")),
                row.getString("whom"),
                row.getString("title"),
                row.getString("signer"),
                List.of((String[]) row.getArray("recipients").getArray()));
    }

    private static @Nullable String name(@Nullable SigningAuthority authority) {
        return authority == null ? null : authority.name();
    }

    private static @Nullable SigningAuthority authority(@Nullable String name) {
        return name == null ? null : SigningAuthority.valueOf(name);
    }
}
