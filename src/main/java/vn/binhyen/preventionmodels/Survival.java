package vn.binhyen.preventionmodels;

import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how long points live, of one model or of all, started in one year or in any. */
@Component
@Transactional(readOnly = true)
class Survival {

    /** Where a model was never launched no point began; where it is paused, its points count until last known to work. */
    private static final String FATES = """
            select months as month, count(*) as points, count(*) filter (where ended) as ended
            from (
                select (extract(year from age(until, started_on)) * 12
                        + extract(month from age(until, started_on)))::integer as months, ended
                from (
                    select started_on, coalesce(ended_on, stopped_on) is not null as ended,
                        coalesce(ended_on, stopped_on, known_until) as until
                    from point_life
                    where launched_on is not null and (cast(:model as uuid) is null or model_id = :model)
                        and (cast(:year as integer) is null or extract(year from started_on) = :year)) life) fate
            group by 1
            """;

    private final Bodies bodies;
    private final JdbcClient jdbc;

    Survival(Bodies bodies, JdbcClient jdbc) {
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    SurvivalCurve curve(@Nullable ModelId model, @Nullable Integer year) {
        bodies.requireReader();
        return SurvivalCurve.of(jdbc.sql(PointList.LIFE + FATES)
                .param("today", bodies.today())
                .param("model", model == null ? null : model.value(), Types.OTHER)
                .param("year", year, Types.INTEGER)
                .query(new SimplePropertyRowMapper<>(SurvivalCurve.Fate.class))
                .list());
    }
}
