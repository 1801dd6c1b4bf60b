package vn.binhyen.exemplars;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Lists the exemplars in the viewer's scope. */
@Component
@Transactional(readOnly = true)
class ExemplarList {

    private final ExemplarRules rules;
    private final JdbcClient jdbc;

    ExemplarList(ExemplarRules rules, JdbcClient jdbc) {
        this.rules = rules;
        this.jdbc = jdbc;
    }

    List<ExemplarCard> page(ExemplarFilter filter, @Nullable UUID after, int limit) {
        return asked(filter, after, limit).list();
    }

    /** Every exemplar that the filter lets through, row by row. */
    Stream<ExemplarCard> all(ExemplarFilter filter) {
        return asked(filter, null, Integer.MAX_VALUE).stream();
    }

    /** The years of the movement for which somebody was recognised, the latest first. */
    List<Integer> years() {
        rules.requireReader();
        return jdbc.sql("""
                        select distinct movement_year from exemplars.exemplar where movement_year is not null
                        order by movement_year desc
                        """).query((row, number) -> row.getInt(1)).list();
    }

    private JdbcClient.MappedQuerySpec<ExemplarCard> asked(ExemplarFilter filter, @Nullable UUID after, int limit) {
        rules.requireReader();
        var key = switch (filter.order()) {
            case NAME -> "name, id";
            case RECENT -> "state_since, id";
        };
        boolean backwards = filter.order() == ExemplarFilter.Order.RECENT;
        var rest = after == null
                ? "true"
                : "(%1$s) %2$s (select %1$s from exemplars.exemplar where id = :after)"
                        .formatted(key, backwards ? "<" : ">");
        var query = jdbc.sql("select * from exemplars.exemplar where %s and %s order by %s limit :limit"
                        .formatted(
                                String.join(" and ", filter.conditions()),
                                rest,
                                backwards ? "state_since desc, id desc" : key))
                .params(filter.parameters())
                .param("limit", limit);
        if (after != null) query = query.param("after", after);
        return query.query(Mappers.of(ExemplarCard.class));
    }
}
