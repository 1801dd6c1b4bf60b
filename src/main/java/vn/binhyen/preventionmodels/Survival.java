package vn.binhyen.preventionmodels;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.Types;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Reads how long points live, of one model or of all, by the year in which they started. */
@Component
@Transactional(readOnly = true)
class Survival {

    /**
     * Where a model was never launched no point began; where it is paused, its points count until last known to work. Many
     * points began on one day and were last known of on one day: those are counted first, then how many completed months
     * that is (as {@code age} counts them, which takes longer).
     */
    private static final String FATES = """
            select date_part('year', started_on)::integer as year, ((date_part('year', until) - date_part('year', started_on)) * 12
                    + date_part('month', until) - date_part('month', started_on)
                    - case when date_part('day', until) < date_part('day', started_on) then 1 else 0 end)::integer as month,
                sum(points) as points, coalesce(sum(points) filter (where ended), 0) as ended,
                (extract(year from age(cast(:today as date), min(started_on))) * 12
                    + extract(month from age(cast(:today as date), min(started_on))))::integer as age
            from (
                select started_on, coalesce(ended_on, stopped_on, known_until) as until,
                    coalesce(ended_on, stopped_on) is not null as ended, count(*) as points
                from point_life
                where launched_on is not null and (cast(:model as uuid) is null or model_id = :model)
                group by 1, 2, 3) fate
            group by 1, 2
            """;

    private final Bodies bodies;
    private final JdbcClient jdbc;

    Survival(Bodies bodies, JdbcClient jdbc) {
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    /** What became of the points that started in a year, and how many months ago the first of them did. */
    private record Fate(int year, int month, long points, long ended, int age) {

        SurvivalCurve.Fate ofCurve() {
            return new SurvivalCurve.Fate(month, points, ended);
        }
    }

    SurvivalCurve curve(@Nullable ModelId model, @Nullable Integer year) {
        return cohorts(model).curve(year);
    }

    Cohorts cohorts(@Nullable ModelId model) {
        bodies.requireReader();
        var fates = jdbc.sql(PointList.LIFE + FATES)
                .param("today", bodies.today())
                .param("model", model == null ? null : model.value(), Types.OTHER)
                .query(Mappers.of(Fate.class))
                .list();
        return new Cohorts(
                fates.stream()
                        .collect(groupingBy(Fate::year, TreeMap::new, mapping(Fate::ofCurve, toUnmodifiableList()))),
                fates.stream().collect(toUnmodifiableMap(Fate::year, Fate::age, Math::max)));
    }
}
