package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Lists and counts the points of a model in the viewer's scope; those that run come first. */
@Component
@Transactional(readOnly = true)
class PointList {

    private static final String SILENT = """
            coalesce(p.last_sign_on, p.started_on) + make_interval(months => p.rhythm_months * (
                select periods from preventionmodels.silence_rule where effective_from <= :today
                order by effective_from desc limit 1)) < :today""";

    /**
     * How each point lives on a day. It is at risk when its check says that it stopped, or when it gave no sign of life
     * for as many of its periods as the dated rule says; a proposal's or a paused model's points are not asked.
     */
    static final String LIFE = """
            with point_life as (
                select p.*, m.name as model_name, m.launched_on, coalesce(p.last_sign_on, p.started_on) as known_until,
                    case when p.ended_on is not null then 'ENDED'
                        when m.stage in ('PROPOSED', 'SURVEYED', 'APPROVED', 'BUILDING', 'PAUSED') then 'NOT_ASKED'
                        when p.stopped_on is not null then 'STOPPED'
                        when
            """ + SILENT + """
                        then 'SILENT'
                        else 'ALIVE' end as life,
                    coalesce(p.last_sign_on, p.started_on) + make_interval(months => p.rhythm_months) <= :today as overdue
                from preventionmodels.point p join preventionmodels.model m on m.id = p.model_id)
            """;

    static final String CARDS = LIFE + """
            select p.id, p.model_id, p.model_name, p.body_name, p.commune_id, p.started_on, p.ended_on, p.known_until, p.life,
                p.groups, p.equipment_total as equipment, p.equipment_working as working
            from point_life p
            """;

    private static final String RUNNING = CARDS + "where p.model_id = :model and p.ended_on is null ";
    private static final String ENDED = CARDS + "where p.model_id = :model and p.ended_on is not null ";

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

    private final Bodies bodies;
    private final JdbcClient jdbc;

    PointList(Bodies bodies, JdbcClient jdbc) {
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    List<PointCard> of(ModelId model, @Nullable UUID after, int limit) {
        bodies.requireReader();
        boolean readable = jdbc.sql("select exists (select from preventionmodels.model where id = :model)")
                .param("model", model.value())
                .query(Boolean.class)
                .single();
        if (!readable) throw new NoSuchModel(model);
        return ofReadable(model, after, limit);
    }

    /** The same for a model that was read already. */
    List<PointCard> ofReadable(ModelId model, @Nullable UUID after, int limit) {
        if (after == null) return runningFirst(model, null, limit);
        var ended = jdbc.sql("select ended_on is not null from preventionmodels.point where id = :after")
                .param("after", after)
                .query(Boolean.class)
                .optional();
        if (ended.isEmpty()) return List.of();
        return ended.get() ? page(ENDED, model, after, limit) : runningFirst(model, after, limit);
    }

    /** Those that run and those that ended are read one after the other, so that each comes in the order of an index. */
    private List<PointCard> runningFirst(ModelId model, @Nullable UUID after, int limit) {
        var running = page(RUNNING, model, after, limit);
        if (running.size() == limit) return running;
        var all = new ArrayList<>(running);
        all.addAll(page(ENDED, model, null, limit - running.size()));
        return all;
    }

    private List<PointCard> page(String which, ModelId model, @Nullable UUID after, int limit) {
        var rest = after == null ? "" : """
                and (p.body_name, p.id) > (select body_name, id from preventionmodels.point where id = :after)
                """;
        var query = jdbc.sql(which + rest + "order by p.body_name, p.id limit :limit")
                .param("today", bodies.today())
                .param("model", model.value())
                .param("limit", limit);
        if (after != null) query = query.param("after", after);
        return query.query(Mappers.of(PointCard.class)).list();
    }

    /** Those of one model, as many as are wanted. */
    List<PointCard> atRisk(ModelId model, int limit) {
        bodies.requireReader();
        return jdbc.sql(CARDS + """
                        where p.model_id = :model and p.life in ('SILENT', 'STOPPED')
                        order by p.known_until, p.id limit :limit
                        """)
                .param("today", bodies.today())
                .param("model", model.value())
                .param("limit", limit)
                .query(Mappers.of(PointCard.class))
                .list();
    }

    /** What runs of a model today; equipment is told as last counted. */
    record Totals(LocalDate day, long points, long groups, long atRisk, long equipment, long working) {}

    /** @param asked whether the model's points are asked whether they run; read without the model, there may be thousands */
    Totals totals(ModelId model, boolean asked) {
        return jdbc.sql("""
                        select cast(:today as date) as day, count(*) as points, coalesce(sum(groups), 0) as groups,
                            count(*) filter (where :asked and (stopped_on is not null or %s)) as at_risk,
                            coalesce(sum(equipment_total), 0) as equipment, coalesce(sum(equipment_working), 0) as working
                        from preventionmodels.point p where model_id = :model and ended_on is null
                        """.formatted(SILENT))
                .param("asked", asked)
                .param("today", bodies.today())
                .param("model", model.value())
                .query(Mappers.of(Totals.class))
                .single();
    }

    /** All points of a model counted today. */
    ModelFacts.Tally tally(ModelId model) {
        bodies.requireReader();
        return jdbc.sql(LIFE + TALLY)
                .param("today", bodies.today())
                .param("model", model.value())
                .query(Mappers.of(ModelFacts.Tally.class))
                .single();
    }

    Optional<PointCard> find(PointId id) {
        bodies.requireReader();
        return jdbc.sql(CARDS + "where p.id = :id")
                .param("today", bodies.today())
                .param("id", id.value())
                .query(Mappers.of(PointCard.class))
                .optional();
    }
}
