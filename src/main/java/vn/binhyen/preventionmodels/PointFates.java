package vn.binhyen.preventionmodels;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Tells how long the points live that the viewer may read: no telephone, no equipment, no names. */
@Service
@Transactional(readOnly = true)
public class PointFates {

    private static final String FATES = """
            select id, model_id, province_id, commune_id, organisation_id, started_on,
                coalesce(last_sign_on, started_on) as known_until, coalesce(ended_on, stopped_on) as stopped_on
            from preventionmodels.point
            """;

    private final Bodies bodies;
    private final JdbcClient jdbc;

    PointFates(Bodies bodies, JdbcClient jdbc) {
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    public PointFate get(PointId point) {
        bodies.requireReader();
        return jdbc.sql(FATES + "where id = :point")
                .param("point", point.value())
                .query(Mappers.of(PointFate.class))
                .optional()
                .orElseThrow(() -> new NoSuchPoint(point));
    }

    public List<PointFate> of(ModelId model) {
        bodies.requireReader();
        return jdbc.sql(FATES + "where model_id = :model order by id")
                .param("model", model.value())
                .query(Mappers.of(PointFate.class))
                .list();
    }
}
