package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Counts models, points and groups in the viewer's scope as of a day; nobody types these figures. */
@Service
@Transactional(readOnly = true)
public class ModelCounts {

    static final String RULE = "HD 22/HD-BCA-V05";

    /**
     * Counted are models that were launched and have not ended, a point from the day it started until the day before it
     * ended, and the groups of such a point in the same way (guidance 22/HD-BCA-V05: name, points, groups).
     */
    private static final String COUNTS = """
            with model as (
                select distinct on (step.model_id) step.model_id, step.to_stage
                from preventionmodels.step where step.day <= :day order by step.model_id, step.ordinal desc),
            running as (
                select id from preventionmodels.point
                where started_on <= :day and (ended_on is null or ended_on > :day))
            select cast(:day as date) as day, :rule as rule,
                (select count(*) from model where to_stage not in
                    ('PROPOSED', 'SURVEYED', 'APPROVED', 'BUILDING', 'ENDED')) as models,
                (select count(*) from model where to_stage in
                    ('PROPOSED', 'SURVEYED', 'APPROVED', 'BUILDING')) as proposals,
                (select count(*) from running) as points,
                (select count(*) from preventionmodels.point_group g where g.point_id in (select id from running)
                    and g.formed_on <= :day and (g.dissolved_on is null or g.dissolved_on > :day)) as groups,
                (select coalesce(sum(equipment_total), 0) from preventionmodels.point
                    where id in (select id from running)) as equipment,
                (select coalesce(sum(equipment_working), 0) from preventionmodels.point
                    where id in (select id from running)) as working
            """;

    private final Bodies bodies;
    private final JdbcClient jdbc;

    ModelCounts(Bodies bodies, JdbcClient jdbc) {
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    /** What there was on a day, and the rule by which it is counted; equipment is told as last counted. */
    public record Counts(
            LocalDate day,
            String rule,
            long models,
            long proposals,
            long points,
            long groups,
            long equipment,
            long working) {}

    public Counts on(LocalDate day) {
        bodies.requireReader();
        return jdbc.sql(COUNTS)
                .param("day", day)
                .param("rule", RULE)
                .query(Mappers.of(Counts.class))
                .single();
    }

    public Counts today() {
        return on(bodies.today());
    }
}
