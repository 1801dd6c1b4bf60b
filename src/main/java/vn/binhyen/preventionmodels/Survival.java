package vn.binhyen.preventionmodels;

import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Reads how long points live, of one model or of all, started in one year or in any. */
@Component
@Transactional(readOnly = true)
class Survival {

    /**
     * Where a model was never launched no point began; where it is paused, its points count until last known to work. Many
     * points began on one day and were last known of on one day: those are counted first, then how many completed months
     * that is (as {@code age} counts them, which takes longer).
     */
    private static final String FATES = """
            select ((date_part('year', until) - date_part('year', started_on)) * 12
                    + date_part('month', until) - date_part('month', started_on)
                    - case when date_part('day', until) < date_part('day', started_on) then 1 else 0 end)::integer as month,
                sum(points) as points, coalesce(sum(points) filter (where ended), 0) as ended
            from (
                select started_on, coalesce(ended_on, stopped_on, known_until) as until,
                    coalesce(ended_on, stopped_on) is not null as ended, count(*) as points
                from point_life
                where launched_on is not null and (cast(:model as uuid) is null or model_id = :model)
                    and (cast(:year as integer) is null or date_part('year', started_on) = :year)
                group by 1, 2, 3) fate
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
                .query(Mappers.of(SurvivalCurve.Fate.class))
                .list());
    }
}
