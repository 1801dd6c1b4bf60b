package vn.binhyen.preventionmodels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Tells all points of a model in the viewer's scope at once: where each runs, since when, and whether it lives. */
@Service
@Transactional(readOnly = true)
public class PointLives {

    private static final String LIVES = PointList.LIFE + """
            select id, province_id, commune_id, organisation_id, body_name, started_on, ended_on, life
            from point_life
            """;

    private final Bodies bodies;
    private final JdbcClient jdbc;

    PointLives(Bodies bodies, JdbcClient jdbc) {
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    /** One point with what is known of its life today. */
    public record PointLife(
            UUID id,
            Body body,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            Life life) {

        public boolean runsOn(LocalDate day) {
            return !startedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
        }
    }

    /** In the order in which they started. */
    public List<PointLife> of(ModelId model) {
        bodies.requireReader();
        return jdbc.sql(LIVES + "where model_id = :model order by started_on, body_name, id")
                .param("today", bodies.today())
                .param("model", model.value())
                .query(PointLives::read)
                .list();
    }

    /** Of these alone, in the same order. */
    public List<PointLife> of(Collection<UUID> points) {
        bodies.requireReader();
        return jdbc.sql(LIVES + "where id = any (:points) order by started_on, body_name, id")
                .param("today", bodies.today())
                .param("points", points.toArray(UUID[]::new))
                .query(PointLives::read)
                .list();
    }

    /** A point that has not ended, and of which model it is one. */
    public record RunningPoint(UUID id, String modelName) {}

    /** Those that run at exactly this body, by the names of their models. */
    public List<RunningPoint> runningAt(Body body) {
        bodies.requireReader();
        return jdbc.sql("""
                        select p.id, m.name as model_name
                        from preventionmodels.point p join preventionmodels.model m on m.id = p.model_id
                        where p.ended_on is null and p.province_id = :province
                            and p.commune_id is not distinct from cast(:commune as integer)
                            and p.organisation_id is not distinct from cast(:organisation as uuid)
                        order by m.name, p.id
                        """)
                .param("province", body.provinceId())
                .param("commune", body.communeId())
                .param("organisation", body.organisationId())
                .query(Mappers.of(RunningPoint.class))
                .list();
    }

    /** The models that run or ran at the organisation. */
    public Set<UUID> modelsAt(UUID organisation) {
        bodies.requireReader();
        return jdbc.sql("select distinct model_id from preventionmodels.point where organisation_id = ?")
                .param(organisation)
                .query((row, index) -> row.getObject("model_id", UUID.class))
                .set();
    }

    private static PointLife read(ResultSet row, int number) throws SQLException {
        var body = new Body(
                row.getInt("province_id"),
                row.getObject("commune_id", Integer.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("body_name"));
        return new PointLife(
                row.getObject("id", UUID.class),
                body,
                row.getObject("started_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                Life.valueOf(row.getString("life")));
    }
}
