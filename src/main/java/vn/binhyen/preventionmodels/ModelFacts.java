package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is on record of one model, for reviews; points are those in the viewer's scope. */
@Service
@Transactional(readOnly = true)
public class ModelFacts {

    /** How many of the points at risk are named. */
    public static final int NAMED = 50;

    private static final String TALLY = """
            , own as (select * from point_life where model_id = :model)
            select cast(:today as date) as day,
                count(*) filter (where ended_on is null) as running,
                count(*) filter (where ended_on is not null) as ended,
                count(*) filter (where life = 'ALIVE') as alive,
                count(*) filter (where life = 'SILENT') as silent,
                count(*) filter (where life = 'STOPPED') as stopped,
                count(distinct commune_id) filter (where ended_on is null) as communes,
                (select count(*) from preventionmodels.point_group g where g.dissolved_on is null
                    and g.point_id in (select id from own where ended_on is null)) as groups,
                count(equipment_total) filter (where ended_on is null) as counted,
                coalesce(sum(equipment_total) filter (where ended_on is null), 0) as equipment,
                coalesce(sum(equipment_working) filter (where ended_on is null), 0) as working,
                (select count(*) from preventionmodels.alive_check c where c.point_id in (select id from own)) as checks,
                (select max(c.day) from preventionmodels.alive_check c where c.point_id in (select id from own)) as last_check
            from own
            """;

    private final PreventionModels models;
    private final Steps steps;
    private final PointList points;
    private final Survival survival;
    private final JdbcClient jdbc;

    ModelFacts(PreventionModels models, Steps steps, PointList points, Survival survival, JdbcClient jdbc) {
        this.models = models;
        this.steps = steps;
        this.points = points;
        this.survival = survival;
        this.jdbc = jdbc;
    }

    /** A model's points counted on a day; equipment as last counted, at the points that counted it. */
    public record Tally(
            LocalDate day,
            long running,
            long ended,
            long alive,
            long silent,
            long stopped,
            long communes,
            long groups,
            long counted,
            long equipment,
            long working,
            long checks,
            @Nullable LocalDate lastCheck) {}

    /** All of it; the steps as they followed, and of the points at risk as many as are named. */
    public record Facts(
            ModelText text, List<Step.Taken> steps, Tally tally, SurvivalCurve survival, List<PointCard> atRisk) {}

    public Facts of(ModelId id) {
        var text = models.get(id);
        return new Facts(text, steps.of(id).reversed(), tally(id), survival.curve(id, null), points.atRisk(id, NAMED));
    }

    private Tally tally(ModelId id) {
        return jdbc.sql(PointList.LIFE + TALLY)
                .param("today", steps.today())
                .param("model", id.value())
                .query(new SimplePropertyRowMapper<>(Tally.class))
                .single();
    }
}
