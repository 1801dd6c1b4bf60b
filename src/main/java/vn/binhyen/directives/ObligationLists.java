package vn.binhyen.directives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Reads lists of obligations, sorted by the organisations' names or by day, however long they are. */
@Component
class ObligationLists {

    /** Picks first and joins afterwards: only what is shown is looked up. */
    private static final String ROWS = """
            with picked as (select o.* from %s where %s order by %s limit :limit)
            select o.id, o.organisation_id, o.organisation_name, o.organisation_kind, o.commune_id,
                area.name as commune, o.directive_id, directive.symbol, directive.summary, o.task_id, task.title, o.period, o.due,
                nullif(o.asked_due, o.due) as asked_due, o.asking, o.asking_due,
                o.status, (%s) as late, (o.acknowledged is not distinct from o.edition) as acknowledged, o.edition,
                o.version, o.number, task.unit
            from picked o
                join directives.task on task.id = o.task_id
                join directives.directive on directive.id = o.directive_id
                left join areas.area_card area on area.id = o.commune_id
            order by %s
            """;

    private static final Reading BY_NAME = Reading.sorted("o.organisation_name, o.id", "o.organisation_name, o.id");
    private static final Reading BY_NAME_BACKWARDS =
            Reading.sorted("o.organisation_name desc, o.id desc", "o.organisation_name, o.id");
    private static final Reading BY_DAY = Reading.sorted("o.due, o.id", "o.due, o.id");
    private static final int STEPS_EACH = 6;
    private static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    /** From where rows are picked in which order, and in which they are shown. */
    private record Reading(String from, String picked, String shown) {

        /**
         * Organisations whose names have the words, in the order of their names, and what is asked of each: it ends with
         * the organisations that fill the page, however many others have the words, too.
         */
        private static final String NAMED = """
                (select c.id, c.name from organisations.public_card c where c.folded_name like :words and %s
                    order by c.name %s offset 0) c
                cross join lateral (select * from directives.obligation o where o.organisation_id = c.id offset 0) o
                """;

        static Reading sorted(String picked, String shown) {
            return new Reading("directives.obligation o", picked, shown);
        }

        static Reading named(boolean backwards, boolean goesOn) {
            var where = goesOn ? (backwards ? "c.name <= :name" : "c.name >= :name") : "true";
            return backwards
                    ? new Reading(NAMED.formatted(where, "desc"), "c.name desc, o.id desc", BY_NAME.shown())
                    : new Reading(NAMED.formatted(where, ""), "c.name, o.id", BY_NAME.shown());
        }
    }

    ObligationLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ObligationPage page(ObligationFilter filter, Place place, int size) {
        boolean named = filter.isWorthWalkingNames(Scopes.current());
        var conditions = new ArrayList<>((named ? filter.withoutWords() : filter).conditions());
        var parameters = new HashMap<>(filter.parameters());
        narrow(place, conditions, parameters);
        var order = place.isBackwards() ? BY_NAME_BACKWARDS : BY_NAME;
        if (named) order = Reading.named(place.isBackwards(), parameters.containsKey("name"));
        var rows = rows(order, conditions, parameters, size + 1);
        boolean more = rows.size() > size;
        if (more) rows = place.isBackwards() ? rows.subList(1, rows.size()) : rows.subList(0, size);
        if (rows.isEmpty()) return new ObligationPage(rows, null, null);
        boolean hasNext = place.isBackwards() ? place.before() != null : more;
        boolean hasPrevious = place.isBackwards() ? more : !place.isFirst();
        return new ObligationPage(
                List.copyOf(rows),
                hasPrevious ? rows.getFirst().id() : null,
                hasNext ? rows.getLast().id() : null);
    }

    /** The earliest due first. */
    List<ObligationRow> byDay(List<String> conditions, int limit) {
        return rows(BY_DAY, conditions, Map.of(), limit);
    }

    /** All of them, the earliest due first. */
    List<ObligationRow> byDay(List<String> conditions, Map<String, Object> parameters) {
        return rows(BY_DAY, conditions, parameters, MOST);
    }

    /** The earliest due first. */
    List<ObligationRow> late(DirectiveId directive, PeriodChoice period, int limit) {
        var rounds = period.sql("r.directive_id = :directive");
        var conditions = List.of("o.directive_id = :directive", ObligationFilter.IS_LATE, rounds);
        var parameters = new HashMap<String, Object>(period.parameters());
        parameters.put("directive", directive.id());
        return rows(BY_DAY, conditions, parameters, limit);
    }

    /** Those about which something was done last, by anybody. */
    List<ObligationRow> lately(int limit) {
        var scope = ScopeFilter.of(Scopes.current());
        var ids = jdbc.sql("select o.obligation_id, max(o.at) as at from (select * from directives.step o where "
                        + scope.sql() + " order by o.at desc limit :steps) o group by 1 order by 2 desc limit :limit")
                .params(scope.parameters())
                .param("steps", limit * STEPS_EACH)
                .param("limit", limit)
                .query((row, number) -> row.getLong(1))
                .list();
        var rows = rows(BY_DAY, List.of("o.id = any (:ids)"), Map.of("ids", ids.toArray(Long[]::new)), limit);
        return rows.stream()
                .sorted(Comparator.comparingInt(row -> ids.indexOf(row.id())))
                .toList();
    }

    Optional<ObligationRow> find(ObligationId id) {
        return rows(BY_DAY, List.of("o.id = :id"), Map.of("id", id.id()), 1).stream()
                .findFirst();
    }

    long count(String condition) {
        var scope = ScopeFilter.of(Scopes.current());
        return jdbc.sql("select count(*) from directives.obligation o where " + scope.sql() + " and " + condition)
                .params(scope.parameters())
                .param("today", today())
                .query(Long.class)
                .single();
    }

    private void narrow(Place place, List<String> conditions, Map<String, Object> parameters) {
        var row = place.after() != null ? place.after() : place.before();
        if (row != null) {
            conditions.add("(o.organisation_name, o.id) %s (:name, :row)".formatted(place.isBackwards() ? "<" : ">"));
            parameters.put("name", nameIn(row));
            parameters.put("row", row);
        } else if (place.letter() != null) {
            conditions.add("o.organisation_name >= :letter");
            parameters.put("letter", place.letter());
        }
    }

    /** The name in the row from which a list goes on; a row out of scope has none, and the list begins anew. */
    private String nameIn(long row) {
        return jdbc.sql("select organisation_name from directives.obligation where id = :id")
                .param("id", row)
                .query((found, number) -> found.getString(1))
                .optional()
                .orElse("");
    }

    private List<ObligationRow> rows(
            Reading reading, List<String> conditions, Map<String, Object> parameters, int limit) {
        var scope = ScopeFilter.of(Scopes.current());
        var all = new ArrayList<>(conditions);
        all.addFirst(scope.sql());
        return jdbc.sql(ROWS.formatted(
                        reading.from(),
                        String.join(" and ", all),
                        reading.picked(),
                        ObligationFilter.IS_LATE,
                        reading.shown()))
                .params(scope.parameters())
                .params(parameters)
                .param("today", today())
                .param("limit", limit)
                .query(Mappers.of(ObligationRow.class))
                .list();
    }
}
