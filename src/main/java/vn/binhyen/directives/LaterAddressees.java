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
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.ListHash;
import vn.binhyen.directives.DriftOffer.Named;

/** Finds whom the tasks of an issued directive would select today and did not ask, and whom they ask who closed. */
@Component
class LaterAddressees {

    private static final int NAMED = 20;

    private static final String NEW = Addressees.SELECTED + """
                and not exists (select from directives.obligation o where o.task_id = :task and o.organisation_id = c.id)
            """;

    private static final String NAMES = """
            select found.name, area.name as commune, found.total
            from (select c.name, c.commune_id, count(*) over () as total
            """ + NEW + """
                order by c.name, c.id limit :limit) found left join areas.area_card area on area.id = found.commune_id
            order by found.name
            """;

    private static final String CLOSED = """
            o.directive_id = :directive and %s and exists (
                select from organisations.public_card c where c.id = o.organisation_id and c.closed_on <= :today)
            """.formatted(ObligationStatus.SQL_OUTSTANDING);

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
        var closed = closed(directive.id());
        return new DriftOffer(
                fresh,
                names.stream().limit(NAMED).toList(),
                closed.isEmpty() ? 0 : closed.getFirst().total(),
                closed.stream()
                        .map(each -> new Named(each.name(), each.commune()))
                        .distinct()
                        .toList());
    }

    /** Answers the list of pairs, hashed as at issue. */
    ListHash ask(Directive directive, @Nullable LocalDate due) {
        var pairs = new ArrayList<String>();
        for (var task : directive.tasks()) {
            var day = due == null ? addressees.due(task) : due;
            var asked = ask(directive, task, day);
            if (!asked.isEmpty() && day.isBefore(addressees.today()))
                throw NotAmendable.dayPassed(task.terms().title());
            asked.forEach(organisation -> pairs.add(task.id() + " " + organisation));
        }
        Collections.sort(pairs);
        return ListHash.of(pairs.stream());
    }

    ListHash exempt(DirectiveId directive, String reason) {
        return sweep.withdraw(
                CLOSED, Map.of("directive", directive.id(), "today", addressees.today()), reason, addressees.now());
    }

    private List<UUID> ask(Directive directive, Task task, LocalDate day) {
        if (!task.selector().selectsAnything()) return List.of();
        return addressees
                .select(Addressees.ASKED + NEW + Addressees.IN_ORDER, directive.provinceId(), task.selector())
                .param("directive", directive.id().id())
                .param("task", task.id())
                .param("edition", directive.course().edition())
                .param("due", day)
                .param("at", addressees.now().atOffset(ZoneOffset.UTC))
                .param("period", addressees.period(task))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<Found> fresh(Directive directive, Task task) {
        if (!task.selector().selectsAnything()) return List.of();
        return addressees
                .select(NAMES, directive.provinceId(), task.selector())
                .param("task", task.id())
                .param("limit", NAMED)
                .query(new SimplePropertyRowMapper<>(Found.class))
                .list();
    }

    private List<Found> closed(DirectiveId directive) {
        return jdbc.sql("""
                select found.organisation_name as name, area.name as commune, found.total
                from (select o.organisation_name, o.commune_id, count(*) over () as total from directives.obligation o
                    where %s order by o.organisation_name, o.id limit :limit) found
                    left join areas.area_card area on area.id = found.commune_id
                """.formatted(CLOSED))
                .param("directive", directive.id())
                .param("today", addressees.today())
                .param("limit", NAMED)
                .query(new SimplePropertyRowMapper<>(Found.class))
                .list();
    }
}
