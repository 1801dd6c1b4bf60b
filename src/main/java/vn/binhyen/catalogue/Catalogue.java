package vn.binhyen.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Searches and shows the models that an office published; for everybody, also without signing in. */
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private static final String CARDS = """
            select id, name, problem, owner_name, meant_for, cost_band, state, evidence,
                (select count(*) from catalogue.place p where p.model_id = e.id and p.stopped_on is null) as points
            from catalogue.entry e where %1$s and %2$s order by -%3$s, name, id limit :limit
            """;

    private static final String RANK = "ts_rank(words, to_tsquery('simple', :words))";

    private static final String COUNTS = "select coalesce(%s, ''), count(*) from catalogue.entry where %s group by 1";

    /** A model against several things is counted with each. */
    private static final String TOPICS =
            "select topic, count(*) from catalogue.entry, unnest(topics) topic where %s group by 1";

    private final Entries entries;
    private final Places places;
    private final JdbcClient jdbc;

    Catalogue(Entries entries, Places places, JdbcClient jdbc) {
        this.entries = entries;
        this.places = places;
        this.jdbc = jdbc;
    }

    /** A model, where it runs, and how long its points last. */
    public record CatalogueText(CatalogueEntry entry, List<RunsIn> communes, Lasting lasting) {}

    /** How many models each choice would leave, by its name; models for any kind of organisation under the empty one. */
    public record Facets(
            Map<String, Long> topic,
            Map<String, Long> meantFor,
            Map<String, Long> cost,
            Map<String, Long> state,
            Map<String, Long> evidence) {}

    /** A piece of what is found, how many models are found in all, and how many each choice would leave. */
    public record Found(List<CatalogueCard> cards, long total, Facets facets) {}

    /** Both as they are at one moment. */
    public Found look(CatalogueFilter filter, @Nullable UUID after, int size) {
        var facets = facets(filter);
        long total = filter.state() == null
                ? facets.state.values().stream().mapToLong(Long::longValue).sum()
                : facets.state.getOrDefault(filter.state().name(), 0L);
        return new Found(search(filter, after, size), total, facets);
    }

    /** The models after the given one; what fits the words best comes first, otherwise by name. */
    public List<CatalogueCard> search(CatalogueFilter filter, @Nullable UUID after, int size) {
        var rank = filter.hasWords() ? RANK : "cast(0 as real)";
        var rest = after == null
                ? "true"
                : "(-%1$s, name, id) > (select -%1$s, name, id from catalogue.entry where id = :after)".formatted(rank);
        var query = jdbc.sql(CARDS.formatted(String.join(" and ", filter.conditions()), rest, rank))
                .params(filter.parameters())
                .param("limit", size);
        if (after != null) query = query.param("after", after);
        return query.query(Mappers.of(CatalogueCard.class)).list();
    }

    public Facets facets(CatalogueFilter filter) {
        return new Facets(
                counts(TOPICS, filter.withoutTopic()),
                counts(COUNTS.formatted("meant_for", "%s"), filter.withoutMeantFor()),
                counts(COUNTS.formatted("cost_band", "%s"), filter.withoutCost()),
                counts(COUNTS.formatted("state", "%s"), filter.withoutState()),
                counts(COUNTS.formatted("evidence", "%s"), filter.withoutEvidence()));
    }

    public CatalogueText get(UUID model) {
        var entry = entries.find(model).orElseThrow(NotInTheCatalogue::new);
        return new CatalogueText(entry, places.byCommune(model), Lasting.of(places.fates(model)));
    }

    private Map<String, Long> counts(String sql, CatalogueFilter filter) {
        return jdbc
                .sql(sql.formatted(String.join(" and ", filter.conditions())))
                .params(filter.parameters())
                .query((row, index) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
