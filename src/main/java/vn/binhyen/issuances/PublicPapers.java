package vn.binhyen.issuances;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Finds what was issued by what stands on it or by what it is. Runs under a system scope of its own. */
@Repository
@Transactional(readOnly = true)
class PublicPapers {

    private static final String FIND = """
            select p.code, e.kind, e.number, e.issuer_code, e.issuer_name, p.issued_on, p.replaced_on, b.kind as by_kind,
                b.number as by_number, b.issuer_code as by_issuer_code, n.issued_on as by_issued_on, p.sha256, p.size
            from issuances.paper p join issuances.entry e on e.id = p.entry_id
                left join issuances.paper n on n.id = p.replaced_by left join issuances.entry b on b.id = n.entry_id
            where
            """;

    private final JdbcClient jdbc;

    PublicPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PublicPaper> findByCode(PaperCode code) {
        return jdbc.sql(FIND + "p.code = :code")
                .param("code", code.value())
                .query(Mappers.of(PublicPaper.class))
                .optional();
    }

    Optional<PublicPaper> findByHash(String sha256) {
        return jdbc.sql(FIND + "p.sha256 = :sha256")
                .param("sha256", sha256)
                .query(Mappers.of(PublicPaper.class))
                .optional();
    }
}
