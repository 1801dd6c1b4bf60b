package vn.binhyen.preventionmodels;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Lists the models that the viewer may read. */
@Service
@Transactional(readOnly = true)
public class ModelList {

    private static final String CARDS = """
            select m.id, m.kind, m.name, m.problem, m.body_name, m.meant_for, m.stage, m.stage_since, run.points, run.groups
            from preventionmodels.model m cross join lateral (
                select count(*) as points, coalesce(sum(p.groups), 0) as groups
                from preventionmodels.point p where p.model_id = m.id and p.ended_on is null) run
            where %s and %s order by %s limit :limit
            """;

    private final Bodies bodies;
    private final JdbcClient jdbc;

    ModelList(Bodies bodies, JdbcClient jdbc) {
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    List<ModelCard> page(ModelFilter filter, @Nullable UUID after, int limit) {
        bodies.requireReader();
        return asked(filter, after, limit).list();
    }

    /** Every model that the filter lets through, row by row. */
    Stream<ModelCard> all(ModelFilter filter) {
        bodies.requireReader();
        return asked(filter, null, Integer.MAX_VALUE).stream();
    }

    /** Those that the words name. */
    public List<ModelCard> named(String words, int limit) {
        if (words.isBlank()) return List.of();
        return page(new ModelFilter(words, null, null, null, null, null), null, limit);
    }

    /** Those of the models that the viewer may read, by name. */
    public List<ModelCard> readable(Collection<UUID> models) {
        bodies.requireReader();
        return jdbc.sql(CARDS.formatted("id = any (:models)", "true", "name, id"))
                .param("models", models.toArray(UUID[]::new))
                .param("limit", Integer.MAX_VALUE)
                .query(Mappers.of(ModelCard.class))
                .list();
    }

    private JdbcClient.MappedQuerySpec<ModelCard> asked(ModelFilter filter, @Nullable UUID after, int limit) {
        var rest = switch (filter.order()) {
            case NAME -> "(name, id) > (select name, id from preventionmodels.model where id = :after)";
            case RECENT -> "(stage_since, id) < (select stage_since, id from preventionmodels.model where id = :after)";
        };
        var order = switch (filter.order()) {
            case NAME -> "name, id";
            case RECENT -> "stage_since desc, id desc";
        };
        var narrowed = String.join(" and ", filter.conditions());
        var query = jdbc.sql(CARDS.formatted(narrowed, after == null ? "true" : rest, order))
                .params(filter.parameters())
                .param("limit", limit);
        if (after != null) query = query.param("after", after);
        return query.query(Mappers.of(ModelCard.class));
    }
}
