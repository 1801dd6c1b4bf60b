package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhyen.audit.ListHash;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.organisations.OrganisationKind;

class DirectiveTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Instant AT = Instant.parse("2026-11-22T03:00:00Z");
    static final UUID FIRST = UUID.randomUUID();
    static final UUID SECOND = UUID.randomUUID();

    @Test
    void tasksKeepTheOrderTheyArePutIn() {
        var directive = draft("on:2026-12-01");
        directive.ask(SECOND, terms("Việc thứ hai", "on:2026-12-02"));
        directive.move(SECOND, -1);
        assertThat(directive.tasks()).extracting(Task::id).containsExactly(SECOND, FIRST);
        directive.move(SECOND, -1);
        assertThat(directive.tasks()).extracting(Task::id).containsExactly(SECOND, FIRST);
        directive.drop(SECOND);
        assertThat(directive.tasks()).extracting(Task::id).containsExactly(FIRST);
    }

    @Test
    void theHashChangesWithEveryWordAndNotOtherwise() {
        var hash = draft("on:2026-12-01").textHash();
        assertThat(draft("on:2026-12-01").textHash()).isEqualTo(hash);
        assertThat(draft("on:2026-12-02").textHash()).isNotEqualTo(hash);
        var edited = draft("on:2026-12-01");
        edited.describe(document("07/CT-BCA-V05"), new Plan(null, null));
        assertThat(edited.textHash()).isNotEqualTo(hash);
    }

    @Test
    void theHashCoversWhatATaskAimsAt() {
        var whole = new Aim(new java.math.BigDecimal("100"), true, null);
        var hashes = Stream.of(
                        Aim.NONE,
                        Aim.of(java.math.BigDecimal.TEN),
                        Aim.of(java.math.BigDecimal.ONE),
                        whole,
                        whole.within(null))
                .map(DirectiveTest::hashAiming)
                .distinct();
        assertThat(hashes).hasSize(4);
    }

    @Test
    void theHashCoversEveryParticular() {
        var milestone = new Milestone(LocalDate.of(2026, 12, 1), "Xong dự thảo");
        var hashes = Stream.of(
                        Particulars.NONE,
                        new Particulars("A", null, null, java.util.Set.of(), null, java.util.List.of()),
                        new Particulars(null, "A", null, java.util.Set.of(), null, java.util.List.of()),
                        new Particulars(null, null, "A", java.util.Set.of(), null, java.util.List.of()),
                        new Particulars(
                                null,
                                null,
                                null,
                                java.util.Set.of(vn.binhyen.files.ContentKind.PDF),
                                null,
                                java.util.List.of()),
                        Particulars.ofMinutes(10),
                        Particulars.of(milestone),
                        Particulars.of(milestone, new Milestone(LocalDate.of(2026, 12, 2), "Ký")))
                .map(particulars -> {
                    var directive = draft("on:2026-12-01");
                    directive.ask(FIRST, terms("Việc", "on:2026-12-01").with(particulars));
                    return directive.textHash();
                })
                .distinct();
        assertThat(hashes).hasSize(8);
    }

    private static String hashAiming(Aim aim) {
        var directive = draft("on:2026-12-01");
        var terms = new TaskTerms(
                "Việc",
                null,
                Completion.NUMBER,
                "người",
                DeadlineRule.parse("on:2026-12-01"),
                2026,
                Selector.ofKinds(OrganisationKind.SCHOOL),
                aim,
                Particulars.NONE);
        directive.ask(SECOND, terms);
        return directive.textHash();
    }

    @ParameterizedTest
    @ValueSource(strings = {"on:2026-11-21", "end:calendar_year:quarter:1", "before:--11-22"})
    void aDeadlineInThePastIsNotIssued(String deadline) {
        assertThatThrownBy(() -> draft(deadline).freeze(TODAY))
                .isInstanceOfSatisfying(
                        NotIssuable.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(NotIssuable.Reason.DEADLINE_PASSED));
    }

    @Test
    void todayIsStillInTime() {
        var directive = draft("on:2026-11-22");
        directive.freeze(TODAY);
        assertThat(directive.tasks().getFirst().due()).isEqualTo(TODAY);
    }

    @Test
    void aRuleBecomesADayWhenItIsIssued() {
        var directive = draft("working_days:5");
        directive.freeze(TODAY);
        assertThat(directive.tasks().getFirst().due()).isEqualTo(LocalDate.of(2026, 11, 30)); // 24/11 is a holiday
    }

    @Test
    void nothingAskedIsNothingIssued() {
        var directive = draft("on:2026-12-01");
        directive.drop(FIRST);
        assertThatThrownBy(() -> directive.freeze(TODAY)).isInstanceOf(NotIssuable.class);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void whatIsIssuedIsNotChangedAnyMore(Consumer<Directive> edit) {
        var directive = draft("on:2026-12-01");
        directive.freeze(TODAY);
        directive.issued(ListHash.of(Stream.of("task organisation")), AT);
        var hash = directive.textHash();
        assertThatThrownBy(() -> edit.accept(directive)).isInstanceOf(AlreadyIssued.class);
        assertThat(directive.textHash()).isEqualTo(hash);
        assertThat(directive.isIssued()).isTrue();
    }

    static Stream<Consumer<Directive>> edits() {
        return Stream.of(
                directive -> directive.describe(document("07/CT-BCA-V05"), new Plan(null, null)),
                directive -> directive.ask(SECOND, terms("Việc", "on:2026-12-01")),
                directive -> directive.drop(FIRST),
                directive -> directive.move(FIRST, 1),
                directive -> directive.freeze(TODAY),
                directive -> directive.issued(ListHash.of(Stream.of("x")), AT));
    }

    @Test
    void theEventCarriesCountsAndHashesOnly() {
        var directive = draft("on:2026-12-01");
        directive.freeze(TODAY);
        var issued = directive.issued(ListHash.of(Stream.of("a", "b")), AT);
        assertThat(issued.details()).containsEntry("count", 2L).containsEntry("tasks", 1);
        assertThat(issued.details()).containsOnlyKeys("sha256", "tasks", "count", "list_sha256");
    }

    static Directive draft(String deadline) {
        var directive = new Directive(new UUID(0, 1), 1, Origin.at(AT))
                .describe(document("06/CT-BCA-V05"), new Plan("Kế hoạch", "Toàn thành phố"));
        directive.ask(FIRST, terms("Ký quy chế phối hợp", deadline));
        return directive;
    }

    static Document document(String symbol) {
        return new Document(
                DocumentType.DIRECTIVE, symbol, "Bộ Công an", LocalDate.of(2025, 5, 7), "Nâng cao chất lượng", null);
    }

    static TaskTerms terms(String title, String deadline) {
        var selector = Selector.ofKinds(OrganisationKind.SCHOOL);
        return new TaskTerms(title, null, Completion.TICK, null, DeadlineRule.parse(deadline), 2026, selector);
    }
}
