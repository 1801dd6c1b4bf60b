package vn.binhyen.issuances;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives the next number. Whoever asks at the same time waits for this transaction, and gets this number if it fails. */
@Repository
class Counter {

    private final JdbcClient jdbc;

    Counter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int next(Issuer issuer, PaperKind kind, int year) {
        return jdbc.sql("""
                        insert into issuances.counter as c (province_id, commune_id, issuer_code, kind, year, last_number)
                        values (:province, :commune, :code, :kind, :year, 1)
                        on conflict (province_id, commune_id, issuer_code, kind, year)
                            do update set last_number = c.last_number + 1
                        returning last_number
                        """)
                .param("province", issuer.provinceId())
                .param("commune", issuer.communeId())
                .param("code", issuer.issuerCode())
                .param("kind", kind.name())
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
