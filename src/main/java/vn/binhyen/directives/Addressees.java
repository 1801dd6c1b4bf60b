package vn.binhyen.directives;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.ListHash;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Mappers;

/** Finds whom a selector selects among the organisations that are open today, and asks them. */
@Component
class Addressees {

    static final String SELECTED = """
            from organisations.public_card c
            where c.province_id = :province and (c.closed_on is null or c.closed_on > :today)
                and not (c.sample and not c.invented) -- a real organisation of the sample is never asked, so never late
                and (cardinality(:kinds::text[]) = 0 or c.kind = any (:kinds::text[]))
                and (cardinality(:inScope::text[]) = 0 or c.in_scope = any (:inScope::text[]))
                and (cardinality(:communes::integer[]) = 0 or c.commune_id = any (:communes::integer[]))
                and (cardinality(:organisations::uuid[]) = 0 or c.id = any (:organisations::uuid[]))
            """;

    private static final String COUNT = """
            select part.commune_id, area.name as commune, part.kind, part.count
            from (select c.commune_id, c.kind, count(*) as count
            """ + SELECTED + """
            group by c.commune_id, c.kind) part left join areas.area_card area on area.id = part.commune_id
            order by area.name, part.kind
            """;

    static final String ASKED = """
            insert into directives.obligation (province_id, commune_id, organisation_id, organisation_name,
                organisation_kind, directive_id, task_id, edition, due, issued_at, status, changed_at, version, period)
            select c.province_id, c.commune_id, c.id, c.name, c.kind, :directive, :task, :edition, :due, :at, 'OPEN',
                :at, 1, :period
            """;

    /** In the order of the lists in which they will be read. */
    static final String IN_ORDER = " order by c.name, c.id returning organisation_id";

    private static final String ASK = ASKED + SELECTED + IN_ORDER;

    private final JdbcClient jdbc;
    private final Clock clock;

    Addressees(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    Selection count(int province, Selector selector) {
        if (!selector.selectsAnything()) return new Selection(List.of());
        return new Selection(select(COUNT, province, selector)
                .query(Mappers.of(Selection.Part.class))
                .list());
    }

    /** How many of those whom the selector selects today are asked another task already. */
    long alsoAsked(int province, Selector selector, UUID task) {
        if (!selector.selectsAnything()) return 0;
        var asked = "and c.id in (select o.organisation_id from directives.obligation o where o.task_id = :task)";
        return select("select count(*) " + SELECTED + asked, province, selector)
                .param("task", task)
                .query(Long.class)
                .single();
    }

    /** What the targets of tasks that gather others come to, with the organisations of today. */
    List<TargetSum> targets(DirectiveText text) {
        return new TargetSums(
                        text.tasks(),
                        selector -> count(text.provinceId(), selector).total())
                .all();
    }

    /** Asks every task of its addressees and answers the list of pairs, hashed in the order of their ids. */
    ListHash ask(Directive directive, Instant at) {
        var pairs = new ArrayList<String>();
        for (var task : directive.tasks()) {
            if (task.gathers()) continue;
            var asked = ask(directive, task, at);
            if (asked.isEmpty()) throw NotIssuable.nobodySelected(task.terms().title());
            asked.forEach(organisation -> pairs.add(task.id() + " " + organisation));
        }
        Collections.sort(pairs);
        return ListHash.of(pairs.stream());
    }

    private List<UUID> ask(Directive directive, Task task, Instant at) {
        if (!task.selector().selectsAnything()) return List.of();
        var first = Round.firstOf(task.terms(), today()).orElse(null);
        var asked = select(ASK, directive.provinceId(), task.selector())
                .param("directive", directive.id().id())
                .param("task", task.id())
                .param("edition", directive.course().edition())
                .param("due", Objects.requireNonNull(task.due(), "frozen"))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("period", first == null ? null : first.code())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        if (first != null) keepRound(directive, task, first, asked.size(), at);
        return asked;
    }

    /** In which period somebody who is asked now is asked, and until when; the period is null of a task asked once. */
    record LastRound(@Nullable String period, LocalDate due) {
        LastRound until(LocalDate day) {
            return new LastRound(period, day);
        }
    }

    /** The one that was asked last. */
    LastRound lastRound(Task task) {
        return jdbc.sql(
                        "select period, due from directives.round where task_id = :task order by first_day desc limit 1")
                .param("task", task.id())
                .query(Mappers.of(LastRound.class))
                .optional()
                .orElseGet(() -> new LastRound(null, Objects.requireNonNull(task.due(), "frozen")));
    }

    /** The first round of a recurring task is asked with the issue itself. */
    private void keepRound(Directive directive, Task task, Period period, int asked, Instant at) {
        jdbc.sql("""
                        insert into directives.round
                            (task_id, directive_id, period, first_day, due, asked, begun_at, finished_at)
                        values (:task, :directive, :period, :first, :due, :asked, :at, :at)
                        """)
                .param("task", task.id())
                .param("directive", directive.id().id())
                .param("period", period.code())
                .param("first", period.firstDay())
                .param("due", Objects.requireNonNull(task.due(), "frozen"))
                .param("asked", asked)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    JdbcClient.StatementSpec select(String sql, int province, Selector selector) {
        return jdbc.sql(sql)
                .param("province", province)
                .param("today", today())
                .param("kinds", selector.kindNames().toArray(String[]::new))
                .param("inScope", selector.scopeNames().toArray(String[]::new))
                .param("communes", selector.communes().toArray(Integer[]::new))
                .param("organisations", selector.organisations().toArray(UUID[]::new));
    }
}
