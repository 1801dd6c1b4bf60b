package vn.binhyen.programmes;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.ScopeAnswer;

/**
 * Reads which organisations have a resolution and a yearly plan by the end of quarter I. A year's papers are those of the
 * programmes whose working year contains 31 March; what nobody entered stays unknown.
 */
@Service
@Transactional(readOnly = true)
public class QuarterOnePapers {

    private static final String PAPERS = """
            with paper as (
                select p.organisation_id,
                    min(plan.adopted_on) as plan_on, bool_or(p.no_plan) as no_plan,
                    min(p.resolution_on) as resolution_on,
                    bool_or(p.resolution = 'NO') as no_resolution,
                    bool_or(p.resolution = 'NOT_APPLICABLE') as not_applicable
                from programmes.programme p
                    left join programmes.plan on plan.programme_id = p.id and plan.kind = 'YEARLY'
                where p.level = 'ORGANISATION' and :quarterEnd between p.first_day and p.last_day
                group by p.organisation_id),
            timed as (
                select c.id, c.commune_id, c.kind, paper.plan_on, paper.resolution_on,
                    case when paper.plan_on <= :quarterEnd then 'BY_QUARTER_ONE' when paper.plan_on is not null then 'LATER'
                        when paper.no_plan then 'NONE' else 'UNKNOWN' end as plan,
                    case when paper.resolution_on <= :quarterEnd then 'BY_QUARTER_ONE'
                        when paper.resolution_on is not null then 'LATER'
                        when paper.not_applicable then 'NOT_APPLICABLE'
                        when paper.no_resolution then 'NONE' else 'UNKNOWN' end as resolution
                from organisations.public_card c left join paper on paper.organisation_id = c.id
                where %s)
            """;

    private static final String IN_SCOPE = """
            c.closed_on is null and (cast(:inScope as text) is null or c.in_scope = :inScope)
            and (:everything or c.province_id = any (:provinces) or c.commune_id = any (:communes)
                or c.id = any (:organisations))
            """;

    private final Bodies bodies;
    private final JdbcClient jdbc;

    QuarterOnePapers(Bodies bodies, JdbcClient jdbc) {
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    /** The papers of one organisation; of one that is out of the viewer's scope nothing is known. */
    public PapersOfYear of(OrganisationId organisation, int year) {
        bodies.requireReader();
        return jdbc.sql(PAPERS.formatted("c.id = :id") + """
                        select id as organisation, cast(:year as integer) as year, resolution, resolution_on, plan, plan_on
                        from timed
                        """)
                .param("quarterEnd", endOfQuarterOne(year))
                .param("id", organisation.value())
                .param("year", year)
                .query(Mappers.of(PapersOfYear.class))
                .optional()
                .orElseGet(
                        () -> new PapersOfYear(organisation.value(), year, Timing.UNKNOWN, null, Timing.UNKNOWN, null));
    }

    /** Counts the organisations that work today, or only those that fall under the standard, or do not. */
    public PapersReport report(int year, @Nullable ScopeAnswer inScope) {
        bodies.requireReader();
        var scope = Scopes.current();
        var lines = jdbc.sql(PAPERS.formatted(IN_SCOPE) + """
                        select commune_id, kind, plan, resolution, count(*) as count from timed
                        group by commune_id, kind, plan, resolution
                        """)
                .param("quarterEnd", endOfQuarterOne(year))
                .param("inScope", inScope == null ? null : inScope.name())
                .param("everything", scope.everything())
                .param("provinces", scope.provinces().toArray(Integer[]::new))
                .param("communes", scope.communes().toArray(Integer[]::new))
                .param("organisations", scope.organisations().toArray(java.util.UUID[]::new))
                .query(Mappers.of(PapersReport.Line.class))
                .list();
        return new PapersReport(year, lines);
    }

    private static LocalDate endOfQuarterOne(int year) {
        return LocalDate.of(year, Month.MARCH, 31);
    }
}
