package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.directives.DirectivesFixture.SYSTEM;
import static vn.binhyen.directives.DirectivesFixture.freshArea;
import static vn.binhyen.directives.DirectivesFixture.today;
import static vn.binhyen.organisations.OrganisationKind.SCHOOL;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.calendars.OfficeClock;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.Comparison.Field;

@PersistenceTest
class TemplatesTest {

    @Autowired
    Directives directives;

    @Autowired
    Issuing issuing;

    @Autowired
    Templates templates;

    DirectivesFixture fixture;

    final int province = freshArea();

    @Autowired
    void makeFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        fixture = new DirectivesFixture(jdbc, transaction, directives, issuing);
    }

    @Test
    void aCopyOfLastYearHasItsTextAndTasksAndTheDaysOfThisYear() {
        var source = issuedAYearAgo();
        var draft = DirectiveId.fresh();
        Scopes.run(SYSTEM, () -> templates.use(source, draft));
        var was = get(source);
        var text = get(draft);
        assertThat(text.isIssued()).isFalse();
        assertThat(text.document().symbol()).isNull();
        assertThat(text.document().dated()).isEqualTo(today());
        assertThat(text.document().summary()).isEqualTo(was.document().summary());
        var task = text.tasks().getFirst().terms();
        assertThat(task.deadline())
                .isEqualTo(new DeadlineRule.OnDate(
                        today().minusYears(1).plusDays(10).plusYears(1)));
        assertThat(task.particulars().milestones().getFirst().day())
                .isEqualTo(today().minusYears(1).plusDays(5).plusYears(1));
        var part = text.tasks().getLast();
        assertThat(text.task(part.terms().aim().parent()).terms().aim().gathers())
                .isTrue();
    }

    @Test
    void aCopyThatChangedNothingSaysSo() {
        var draft = copied();
        assertThat(comparison(draft).isNothing()).isTrue();
        assertThat(comparison(draft).changed()).isEmpty();
    }

    @Test
    void whatWasChangedAddedAndLeftOutIsTold() {
        var draft = copied();
        var tasks = get(draft).tasks();
        var edited = tasks.getFirst();
        Scopes.run(SYSTEM, () -> {
            directives.edit(draft, get(draft).document(), new Plan("Kế hoạch mới", null));
            directives.ask(draft, edited.id(), edited.terms().with(Particulars.ofMinutes(30)));
            directives.drop(draft, tasks.getLast().id());
            directives.ask(draft, UUID.randomUUID(), asked());
        });
        var comparison = comparison(draft);
        assertThat(comparison.isNothing()).isFalse();
        assertThat(comparison.document()).contains(Field.PLAN_TITLE).doesNotContain(Field.SUMMARY);
        assertThat(comparison.changed()).hasSize(1);
        assertThat(comparison.changed().getFirst().fields()).containsExactly(Field.MINUTES, Field.MILESTONES);
        assertThat(comparison.added()).hasSize(1);
        assertThat(comparison.removed()).hasSize(1);
    }

    @Test
    void theSameFormPostedTwiceIsOneCopy() {
        var source = issuedAYearAgo();
        var draft = DirectiveId.fresh();
        Scopes.run(SYSTEM, () -> {
            templates.use(source, draft);
            templates.use(source, draft);
        });
        assertThat(get(draft).tasks()).hasSize(3);
    }

    @Test
    void aDraftIsNoTemplate() {
        var draft = fixture.draft(province, asked());
        assertThatThrownBy(() -> Scopes.run(SYSTEM, () -> templates.use(draft, DirectiveId.fresh())))
                .isInstanceOf(NoSuchDirective.class);
    }

    @Test
    void whatWasNotCopiedIsComparedWithNothing() {
        var draft = fixture.draft(province, asked());
        assertThat(Scopes.call(SYSTEM, () -> templates.comparison(draft))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on:2026-12-01",
                "by:--11-30",
                "before:--12-15",
                "end:calendar_year:quarter:4",
                "working_days:5",
                "each:calendar_year:month:last_day-0:2026-12-31"
            })
    void everyRuleComesTheSameYearsLater(String code) {
        var calendars = vn.binhyen.calendars.Calendars.standard();
        var terms = new TaskTerms(
                "Việc", null, Completion.TICK, null, DeadlineRule.parse(code), 2026, Selector.ofKinds(SCHOOL));
        var issued = java.time.LocalDate.of(2026, 11, 2);
        var was = terms.lastDay(issued).orElseThrow();
        var later = new YearsOn(1).of(terms, null);
        var day = later.deadline()
                .lastDay(later.year(), issued.plusYears(1), calendars, vn.binhyen.calendars.WorkingDays.standard())
                .orElseThrow();
        assertThat(day)
                .isBetween(was.plusYears(1).minusDays(4), was.plusYears(1).plusDays(4));
    }

    private DirectiveId copied() {
        var draft = DirectiveId.fresh();
        var source = issuedAYearAgo();
        Scopes.run(SYSTEM, () -> templates.use(source, draft));
        return draft;
    }

    /** A task with a milestone, and one that gathers another. */
    private DirectiveId issuedAYearAgo() {
        fixture.schools(province, freshArea(), 1);
        var yearAgo = today().minusYears(1);
        var id = DirectiveId.fresh();
        OfficeClock.ago(
                Duration.between(yearAgo.atStartOfDay(), today().atStartOfDay()),
                () -> Scopes.run(SYSTEM, () -> {
                    var document = DirectivesFixture.document(id.toString().substring(0, 8) + "/KH");
                    directives.draft(id, province, document, new Plan("Kế hoạch", "Nội dung"));
                    directives.ask(
                            id,
                            UUID.randomUUID(),
                            lastYear().with(Particulars.of(new Milestone(yearAgo.plusDays(5), "Mốc"))));
                    var whole = UUID.randomUUID();
                    var nobody = new Selector(Set.of(), Set.of(), Set.of(), Set.of());
                    var due = new DeadlineRule.OnDate(yearAgo.plusDays(10));
                    directives.ask(
                            id,
                            whole,
                            new TaskTerms("Chung", null, Completion.NUMBER, "buổi", due, yearAgo.getYear(), nobody)
                                    .aiming(new Aim(BigDecimal.TEN, true, null)));
                    directives.ask(
                            id,
                            UUID.randomUUID(),
                            new TaskTerms(
                                            "Phần",
                                            null,
                                            Completion.NUMBER,
                                            "buổi",
                                            due,
                                            yearAgo.getYear(),
                                            Selector.ofKinds(SCHOOL))
                                    .aiming(new Aim(BigDecimal.TEN, false, whole)));
                    issuing.issue(id, directives.get(id).sha256());
                }));
        return id;
    }

    private static TaskTerms lastYear() {
        var yearAgo = today().minusYears(1);
        return new TaskTerms(
                "Việc",
                null,
                Completion.TICK,
                null,
                new DeadlineRule.OnDate(yearAgo.plusDays(10)),
                yearAgo.getYear(),
                Selector.ofKinds(SCHOOL));
    }

    private static TaskTerms asked() {
        return DirectivesFixture.terms(Completion.TICK, Selector.ofKinds(SCHOOL));
    }

    private DirectiveText get(DirectiveId id) {
        return Scopes.call(SYSTEM, () -> directives.get(id));
    }

    private Comparison comparison(DirectiveId draft) {
        return Scopes.call(SYSTEM, () -> templates.comparison(draft)).orElseThrow();
    }
}
