package vn.binhyen.regulations;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Reads which organisations have a coordination regulation that runs; of those nobody entered nothing is known. */
@Service
@Transactional(readOnly = true)
public class RegulationCoverage {

    private static final String LINES = """
            select c.commune_id, c.kind, case when best.running then 'IN_FORCE' when best.running is not null then 'EXPIRED'
                else 'UNKNOWN' end as covered, count(*) as count
            from organisations.public_card c left join (
                select organisation_id, bool_or(state in ('IN_FORCE', 'EXPIRES_SOON')) as running
                from standing where state <> 'AHEAD' group by organisation_id) best on best.organisation_id = c.id
            where c.closed_on is null and (:everything or c.province_id = any (:provinces)
                or c.commune_id = any (:communes) or c.id = any (:organisations))
            group by 1, 2, 3
            """;

    private final Parties parties;
    private final JdbcClient jdbc;

    RegulationCoverage(Parties parties, JdbcClient jdbc) {
        this.parties = parties;
        this.jdbc = jdbc;
    }

    /** Counts the organisations that work today. */
    public RegulationReport report() {
        parties.requireReader();
        var scope = Scopes.current();
        var lines = jdbc.sql(RegulationList.STANDING + LINES)
                .param("today", parties.today())
                .param("everything", scope.everything())
                .param("provinces", scope.provinces().toArray(Integer[]::new))
                .param("communes", scope.communes().toArray(Integer[]::new))
                .param("organisations", scope.organisations().toArray(UUID[]::new))
                .query(Mappers.of(RegulationReport.Line.class))
                .list();
        return new RegulationReport(parties.today(), lines);
    }
}
