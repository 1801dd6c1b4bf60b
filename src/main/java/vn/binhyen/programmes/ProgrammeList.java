package vn.binhyen.programmes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Lists the programmes in the viewer's scope. */
@Service
@Transactional(readOnly = true)
class ProgrammeList {

    private static final String ROWS = """
            with listed as (
                select p.id, p.level, p.body_name, p.calendar, p.working_year, p.no_plan, p.resolution, p.resolution_on,
                    p.entered_by, coalesce(yearly.day, date '9999-12-31') as plan_day, yearly.day as plan_on,
                    (select count(*) from programmes.key_task where key_task.programme = p.id) as tasks,
                    (select count(*) from programmes.plan where plan.programme_id = p.id) as plans
                from programmes.programme p left join lateral (
                    select min(adopted_on) as day from programmes.plan
                    where plan.programme_id = p.id and plan.kind = 'YEARLY') yearly on true
                where %s)
            select * from listed where %s order by %s, id limit :limit
            """;

    private final Bodies bodies;
    private final JdbcClient jdbc;

    ProgrammeList(Bodies bodies, JdbcClient jdbc) {
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    List<ProgrammeCard> page(ProgrammeFilter filter, @Nullable UUID after, int limit) {
        bodies.requireReader();
        var key = switch (filter.order()) {
            case NAME -> "body_name, working_year";
            case PLAN_DAY -> "plan_day, body_name";
        };
        var rest =
                after == null ? "true" : "(%1$s, id) > (select %1$s, id from listed where id = :after)".formatted(key);
        var query = jdbc.sql(ROWS.formatted(String.join(" and ", filter.conditions()), rest, key))
                .params(filter.parameters())
                .param("limit", limit);
        if (after != null) query = query.param("after", after);
        return query.query(Mappers.of(ProgrammeCard.class)).list();
    }
}
