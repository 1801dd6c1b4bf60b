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

    private static final String CARD =
            "m.id, m.kind, m.name, m.problem, m.body_name, m.meant_for, m.stage, m.stage_since, run.points, run.groups";
    private static final String ROW = CARD + """
            , m.working, m.forms, m.reference, m.participants,
                (select s.day from preventionmodels.step s where s.model_id = m.id and s.ordinal = 0) as proposed_on
            """;
    private static final String MODELS = """
            select %s from preventionmodels.model m cross join lateral (
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
        return asked(CARD, filter, after, limit)
                .query(Mappers.of(ModelCard.class))
                .list();
    }

    /** Every model that the filter lets through, row by row. */
    Stream<ModelRow> all(ModelFilter filter) {
        bodies.requireReader();
        return asked(ROW, filter, null, Integer.MAX_VALUE).query(Mappers.of(ModelRow.class)).stream();
    }

    /** Those that the words name. */
    public List<ModelCard> named(String words, int limit) {
        if (words.isBlank()) return List.of();
        return page(new ModelFilter(words, null, null, null, null, null), null, limit);
    }

    /** Those of the models that the viewer may read, by name. */
    public List<ModelCard> readable(Collection<UUID> models) {
        bodies.requireReader();
        return jdbc.sql(MODELS.formatted(CARD, "id = any (:models)", "true", "name, id"))
                .param("models", models.toArray(UUID[]::new))
                .param("limit", Integer.MAX_VALUE)
                .query(Mappers.of(ModelCard.class))
                .list();
    }

    private JdbcClient.StatementSpec asked(String fields, ModelFilter filter, @Nullable UUID after, int limit) {
        var rest = switch (filter.order()) {
            case NAME -> "(name, id) > (select name, id from preventionmodels.model where id = :after)";
            case RECENT -> "(stage_since, id) < (select stage_since, id from preventionmodels.model where id = :after)";
        };
        var order = switch (filter.order()) {
            case NAME -> "name, id";
            case RECENT -> "stage_since desc, id desc";
        };
        var narrowed = String.join(" and ", filter.conditions());
        var query = jdbc.sql(MODELS.formatted(fields, narrowed, after == null ? "true" : rest, order))
                .params(filter.parameters())
                .param("limit", limit);
        return after == null ? query : query.param("after", after);
    }
}
