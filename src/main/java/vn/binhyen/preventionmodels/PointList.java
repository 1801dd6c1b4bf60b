package vn.binhyen.preventionmodels;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the points of a model in the viewer's scope, those that run first. */
@Component
@Transactional(readOnly = true)
class PointList {

    private static final String CARDS = """
            select p.id, p.model_id, m.name as model_name, p.body_name, p.commune_id, p.started_on, p.ended_on,
                (select count(*) from preventionmodels.point_group g
                    where g.point_id = p.id and g.dissolved_on is null) as groups,
                coalesce(e.total, 0) as equipment, coalesce(e.working, 0) as working
            from preventionmodels.point p join preventionmodels.model m on m.id = p.model_id
                left join lateral (select sum(total) as total, sum(working) as working
                    from preventionmodels.equipment where point_id = p.id) e on true
            """;

    private final Bodies bodies;
    private final JdbcClient jdbc;

    PointList(Bodies bodies, JdbcClient jdbc) {
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    List<PointCard> of(ModelId model, @Nullable UUID after, int limit) {
        bodies.requireReader();
        var rest = after == null ? "" : """
                and (p.ended_on is not null, p.body_name, p.id) >
                    (select ended_on is not null, body_name, id from preventionmodels.point where id = :after)
                """;
        var query = jdbc.sql(CARDS + "where p.model_id = :model " + rest
                        + "order by p.ended_on is not null, p.body_name, p.id limit :limit")
                .param("model", model.value())
                .param("limit", limit);
        if (after != null) query = query.param("after", after);
        return query.query(new SimplePropertyRowMapper<>(PointCard.class)).list();
    }

    Optional<PointCard> find(PointId id) {
        bodies.requireReader();
        return jdbc.sql(CARDS + "where p.id = :id")
                .param("id", id.value())
                .query(new SimplePropertyRowMapper<>(PointCard.class))
                .optional();
    }
}
