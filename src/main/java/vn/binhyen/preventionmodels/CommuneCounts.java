package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Counts today's points commune by commune in the viewer's scope, by the rule of {@link ModelCounts}. */
@Service
@Transactional(readOnly = true)
public class CommuneCounts {

    /** What is kept of each commune; how many of its points are silent follows from the day and the dated rule. */
    private static final String KEPT = """
            with rule as (
                select periods from preventionmodels.silence_rule where effective_from <= :today
                order by effective_from desc limit 1)
            select nullif(commune_id, 0) as commune, sum(models) as models, sum(points) as points, sum(groups) as groups,
                sum(stopped + (
                    select coalesce(sum(n), 0) from unnest(known_until, rhythms, asked) as life (known_until, rhythm, n)
                    where known_until + make_interval(months => rhythm * rule.periods) < :today)) as at_risk,
                sum(equipment) as equipment, sum(working) as working
            from preventionmodels.commune_tally, rule
            where points > 0
            group by commune_id
            """;

    /** The same read from the points. Models are counted once in a commune: first by commune and model, then by commune. */
    private static final String COUNTED = """
            select commune, count(*) as models, sum(points) as points, sum(groups) as groups, sum(at_risk) as at_risk,
                sum(equipment) as equipment, sum(working) as working
            from (
                select commune_id as commune, count(*) as points, sum(groups) as groups,
                    count(*) filter (where life in ('SILENT', 'STOPPED')) as at_risk,
                    coalesce(sum(equipment_total), 0) as equipment, coalesce(sum(equipment_working), 0) as working
                from point_life
                where started_on <= :today and (ended_on is null or ended_on > :today)
                group by commune_id, model_id) by_model
            group by commune
            """;

    private final Bodies bodies;
    private final JdbcClient jdbc;

    CommuneCounts(Bodies bodies, JdbcClient jdbc) {
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    /** What runs today in each commune, and the rule by which it is counted. */
    record ByCommune(LocalDate day, String rule, List<CommuneCount> communes) {}

    ByCommune byCommune() {
        return new ByCommune(bodies.today(), ModelCounts.RULE, today());
    }

    /** Who sees whole communes reads what is kept of them; who sees an organisation counts its few points. */
    public List<CommuneCount> today() {
        bodies.requireReader();
        boolean seesWhole = Scopes.current().organisations().isEmpty();
        return read(seesWhole ? KEPT : PointList.LIFE + COUNTED);
    }

    /** Counted from the points, whoever sees them: what is kept must come to the same. */
    List<CommuneCount> recounted() {
        bodies.requireReader();
        return read(PointList.LIFE + COUNTED);
    }

    private List<CommuneCount> read(String sql) {
        return jdbc.sql(sql)
                .param("today", bodies.today())
                .query(Mappers.of(CommuneCount.class))
                .list();
    }
}
