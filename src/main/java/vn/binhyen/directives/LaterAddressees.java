package vn.binhyen.directives;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.ListHash;
import vn.binhyen.database.Mappers;
import vn.binhyen.directives.DriftOffer.Named;

/** Finds whom the tasks of an issued directive would select today and did not ask, and whom they ask and would not. */
@Component
class LaterAddressees {

    private static final int NAMED = 20;

    /**
     * Of a recurring task whoever is not in the round that was asked last: who joined is asked in it and in those that
     * follow. Who is let off once is not asked again.
     */
    private static final String NEW = Addressees.SELECTED + """
                and not exists (
                    select from directives.obligation o
                    where o.task_id = :task and o.organisation_id = c.id and (
                        o.period is null or o.status = 'NOT_APPLICABLE' or o.period in (
                            select r.period from directives.round r
                            where r.task_id = :task and r.first_day >= (select max(last.first_day)
                                from directives.round last where last.task_id = :task and last.finished_at is not null))))
            """;

    private static final String NAMES = """
            select found.name, area.name as commune, found.total
            from (select c.name, c.commune_id, count(*) over () as total
            """ + NEW + """
                order by c.name, c.id limit :limit) found left join areas.area_card area on area.id = found.commune_id
            order by found.name
            """;

    private static final String DEPARTED = """
            o.directive_id = :directive and %s and exists (
                select from organisations.public_card c join directives.task t on t.id = o.task_id
                where c.id = o.organisation_id and %%s)
            """.formatted(ObligationStatus.SQL_OUTSTANDING);

    /** What is not known does not select. */
    private static final String NOT_SELECTED = """
            (c.closed_on is null or c.closed_on > :today) and (
                c.province_id = o.province_id
                and (cardinality(t.kinds) = 0 or c.kind = any (t.kinds))
                and (cardinality(t.in_scope) = 0 or c.in_scope = any (t.in_scope))
                and (cardinality(t.communes) = 0 or c.commune_id = any (t.communes))
                and (cardinality(t.organisations) = 0 or c.id = any (t.organisations))) is not true
            """;

    private static final String CLOSED = DEPARTED.formatted("c.closed_on <= :today");
    private static final String LEFT = DEPARTED.formatted(NOT_SELECTED);

    private final Addressees addressees;
    private final ObligationSweep sweep;
    private final JdbcClient jdbc;

    LaterAddressees(Addressees addressees, ObligationSweep sweep, JdbcClient jdbc) {
        this.addressees = addressees;
        this.sweep = sweep;
        this.jdbc = jdbc;
    }

    /** A name among so many. */
    record Found(String name, @Nullable String commune, long total) {}

    DriftOffer offer(Directive directive) {
        var names = new LinkedHashSet<Named>();
        long fresh = 0;
        for (var task : directive.tasks()) {
            var found = fresh(directive, task);
            found.forEach(each -> names.add(new Named(each.name(), each.commune())));
            if (!found.isEmpty()) fresh += found.getFirst().total();
        }
        var closed = departed(directive.id(), Departure.CLOSED);
        var left = departed(directive.id(), Departure.LEFT);
        return new DriftOffer(
                fresh, names.stream().limit(NAMED).toList(), total(closed), named(closed), total(left), named(left));
    }

    private static long total(List<Found> found) {
        return found.isEmpty() ? 0 : found.getFirst().total();
    }

    private static List<Named> named(List<Found> found) {
        return found.stream()
                .map(each -> new Named(each.name(), each.commune()))
                .distinct()
                .toList();
    }

    /** Answers the list of pairs, hashed as at issue. */
    ListHash ask(Directive directive, @Nullable LocalDate due) {
        var pairs = new ArrayList<String>();
        for (var task : directive.tasks()) {
            var round = addressees.lastRound(task);
            var day = due == null ? round.due() : due;
            var asked = ask(directive, task, round.until(day));
            if (!asked.isEmpty() && day.isBefore(addressees.today()))
                throw NotAmendable.dayPassed(task.terms().title());
            asked.forEach(organisation -> pairs.add(task.id() + " " + organisation));
        }
        Collections.sort(pairs);
        return ListHash.of(pairs.stream());
    }

    ListHash exempt(DirectiveId directive, Departure departure, String reason) {
        return sweep.withdraw(
                who(departure),
                Map.of("directive", directive.id(), "today", addressees.today()),
                reason,
                addressees.now());
    }

    private List<UUID> ask(Directive directive, Task task, Addressees.LastRound round) {
        if (!task.selector().selectsAnything()) return List.of();
        return addressees
                .select(Addressees.ASKED + NEW + Addressees.IN_ORDER, directive.provinceId(), task.selector())
                .param("directive", directive.id().id())
                .param("task", task.id())
                .param("edition", directive.course().edition())
                .param("due", round.due())
                .param("at", addressees.now().atOffset(ZoneOffset.UTC))
                .param("period", round.period())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<Found> fresh(Directive directive, Task task) {
        if (!task.selector().selectsAnything()) return List.of();
        return addressees
                .select(NAMES, directive.provinceId(), task.selector())
                .param("task", task.id())
                .param("limit", NAMED)
                .query(Mappers.of(Found.class))
                .list();
    }

    private List<Found> departed(DirectiveId directive, Departure departure) {
        return jdbc.sql("""
                select found.organisation_name as name, area.name as commune, found.total
                from (select o.organisation_name, o.commune_id, count(*) over () as total from directives.obligation o
                    where %s order by o.organisation_name, o.id limit :limit) found
                    left join areas.area_card area on area.id = found.commune_id
                """.formatted(who(departure)))
                .param("directive", directive.id())
                .param("today", addressees.today())
                .param("limit", NAMED)
                .query(Mappers.of(Found.class))
                .list();
    }

    private static String who(Departure departure) {
        return switch (departure) {
            case CLOSED -> CLOSED;
            case LEFT -> LEFT;
        };
    }
}
