package vn.binhyen.preventionmodels;

import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts today's points commune by commune in the viewer's scope, by the rule of {@link ModelCounts}. */
@Service
@Transactional(readOnly = true)
public class CommuneCounts {

    /** Models are counted once in a commune: first by commune and model, then by commune. */
    private static final String COUNTS = """
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

    public List<CommuneCount> today() {
        bodies.requireReader();
        return jdbc.sql(PointList.LIFE + COUNTS)
                .param("today", bodies.today())
                .query(new SimplePropertyRowMapper<>(CommuneCount.class))
                .list();
    }
}
