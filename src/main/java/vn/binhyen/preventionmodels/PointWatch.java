package vn.binhyen.preventionmodels;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Lists points of all models in the viewer's scope, those that have been silent longest first. */
@Component
@Transactional(readOnly = true)
class PointWatch {

    private final Bodies bodies;
    private final CheckList checks;
    private final JdbcClient jdbc;

    PointWatch(Bodies bodies, CheckList checks, JdbcClient jdbc) {
        this.bodies = bodies;
        this.checks = checks;
        this.jdbc = jdbc;
    }

    List<PointCard> page(PointFilter filter, @Nullable UUID after, int limit) {
        var rest = after == null ? "true" : """
                (known_until, id) > (
                    select coalesce(last_sign_on, started_on), id from preventionmodels.point where id = :after)
                """;
        var query = asked(filter, rest).param("limit", limit);
        if (after != null) query = query.param("after", after);
        return query.query(Mappers.of(PointCard.class)).list();
    }

    /** Every point that the filter lets through, row by row; to be closed. */
    Stream<PointCard> all(PointFilter filter) {
        return asked(filter, "true").param("limit", Integer.MAX_VALUE).query(Mappers.of(PointCard.class)).stream();
    }

    /** Those of a commune, running or ended, by their models' names; to be closed. */
    Stream<PointCard> in(int commune) {
        bodies.requireReader();
        return jdbc
                .sql(PointList.CARDS + "where p.commune_id = :commune order by p.model_name, p.body_name, p.id")
                .param("today", bodies.today())
                .param("commune", commune)
                .query(Mappers.of(PointCard.class))
                .stream();
    }

    /** How many are at risk, and of how many the check has come round, of the places and the model that are asked for. */
    AliveChecks.Risk risk(PointFilter filter) {
        bodies.requireReader();
        return checks.risk(bodies.today(), filter);
    }

    CheckList.SilenceRule rule() {
        return checks.rule();
    }

    /** What the list is narrowed to, if to one model. */
    Optional<String> model(PointFilter filter) {
        if (filter.model() == null) return Optional.empty();
        return jdbc.sql("select name from preventionmodels.model where id = :model")
                .param("model", filter.model())
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec asked(PointFilter filter, String rest) {
        bodies.requireReader();
        var narrowed = String.join(" and ", filter.conditions());
        return jdbc.sql(PointList.CARDS
                        + "where %s and %s order by known_until, id limit :limit".formatted(narrowed, rest))
                .param("today", bodies.today())
                .params(filter.parameters());
    }
}
