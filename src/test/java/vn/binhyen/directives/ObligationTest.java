package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.accounts.Role;
import vn.binhyen.database.Scope;
import vn.binhyen.organisations.OrganisationKind;

class ObligationTest {

    static final Instant AT = Instant.parse("2026-11-22T03:00:00Z");
    static final Result TICK = Result.ticked(null);

    /** Every act in every state: the state reached, or "-" where it is refused. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        state,        acknowledge,  progress,    deliver,   accept,   giveBack
        OPEN,         ACKNOWLEDGED, -,           -,         -,        -
        ACKNOWLEDGED, -,            IN_PROGRESS, DELIVERED, -,        -
        IN_PROGRESS,  -,            IN_PROGRESS, DELIVERED, -,        -
        DELIVERED,    -,            -,           -,         ACCEPTED, RETURNED
        ACCEPTED,     -,            -,           -,         -,        -
        RETURNED,     -,            IN_PROGRESS, DELIVERED, -,        -
        WITHDRAWN,    -,            -,           -,         -,        -
        NOT_APPLICABLE, -,          -,           -,         -,        -
        """, useHeadersInDisplayName = true)
    void everyActInEveryStateLeadsOnOrIsRefused(
            ObligationStatus state,
            String acknowledge,
            String progress,
            String deliver,
            String accept,
            String giveBack) {
        leads(state, acknowledge, obligation -> obligation.acknowledge(1, AT));
        leads(state, progress, obligation -> obligation.progress(AT));
        leads(state, deliver, obligation -> obligation.deliver(Completion.TICK, TICK, AT));
        leads(state, accept, obligation -> obligation.accept(1, AT));
        leads(state, giveBack, obligation -> obligation.giveBack(1, "Thiếu số liệu", AT));
    }

    static void leads(ObligationStatus from, String to, Consumer<Obligation> act) {
        var obligation = in(from);
        if (to.equals("-")) {
            assertThatThrownBy(() -> act.accept(obligation)).isInstanceOf(NotPossibleNow.class);
            assertThat(obligation.status()).isEqualTo(from);
        } else {
            act.accept(obligation);
            assertThat(obligation.status()).isEqualTo(ObligationStatus.valueOf(to));
        }
    }

    @ParameterizedTest
    @EnumSource(ObligationStatus.class)
    void anotherEditionThanTheOneInForceCannotBeAcknowledged(ObligationStatus state) {
        assertThatThrownBy(() -> in(state).acknowledge(2, AT)).isInstanceOf(OldEdition.class);
        assertThatThrownBy(() -> in(state).acknowledge(0, AT)).isInstanceOf(OldEdition.class);
    }

    /** The table in {@link Act}, as the office would draw it: what a set-wise act makes of each status. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        state,        AMENDED,      REISSUED,  WITHDRAWN
        OPEN,         OPEN,         OPEN,      WITHDRAWN
        ACKNOWLEDGED, ACKNOWLEDGED, OPEN,      WITHDRAWN
        IN_PROGRESS,  IN_PROGRESS,  OPEN,      WITHDRAWN
        DELIVERED,    DELIVERED,    DELIVERED, WITHDRAWN
        RETURNED,     RETURNED,     OPEN,      WITHDRAWN
        ACCEPTED,     -,            -,         -
        WITHDRAWN,    -,            -,         -
        NOT_APPLICABLE, -,          -,         -
        """, useHeadersInDisplayName = true)
    void whatTheOfficeDoesToAllLeavesWhatIsFinishedAlone(
            ObligationStatus state, String amended, String reissued, String withdrawn) {
        assertThat(Act.AMENDED.from(state).map(Enum::name).orElse("-")).isEqualTo(amended);
        assertThat(Act.REISSUED.from(state).map(Enum::name).orElse("-")).isEqualTo(reissued);
        assertThat(Act.WITHDRAWN.from(state).map(Enum::name).orElse("-")).isEqualTo(withdrawn);
    }

    /** What organisations ask, what they are answered, and what is taken back: the state reached, or "-". */
    @ParameterizedTest
    @CsvSource(textBlock = """
        state,          asked,        granted,        exempted,       undone
        OPEN,           OPEN,         OPEN,           NOT_APPLICABLE, -
        ACKNOWLEDGED,   ACKNOWLEDGED, ACKNOWLEDGED,   NOT_APPLICABLE, -
        IN_PROGRESS,    IN_PROGRESS,  IN_PROGRESS,    NOT_APPLICABLE, -
        DELIVERED,      -,            -,              -,              -
        ACCEPTED,       -,            -,              -,              DELIVERED
        RETURNED,       RETURNED,     RETURNED,       NOT_APPLICABLE, DELIVERED
        WITHDRAWN,      -,            -,              -,              -
        NOT_APPLICABLE, -,            -,              -,              -
        """, useHeadersInDisplayName = true)
    void whatIsAskedAndAnsweredLeadsOnOrIsRefused(
            ObligationStatus state, String asked, String granted, String exempted, String undone) {
        assertThat(Act.EXTENSION_ASKED.from(state).map(Enum::name).orElse("-")).isEqualTo(asked);
        assertThat(Act.EXEMPTION_ASKED.from(state).map(Enum::name).orElse("-")).isEqualTo(asked);
        assertThat(Act.EXTENSION_GRANTED.from(state).map(Enum::name).orElse("-"))
                .isEqualTo(granted);
        assertThat(Act.REFUSED.from(state).map(Enum::name).orElse("-")).isEqualTo(granted);
        assertThat(Act.EXEMPTION_GRANTED.from(state).map(Enum::name).orElse("-"))
                .isEqualTo(exempted);
        assertThat(Act.UNDONE.from(state).map(Enum::name).orElse("-")).isEqualTo(undone);
    }

    /** Any history of one obligation goes as somebody says who never saw the table. */
    @Property
    void aHistoryGoesAsANaiveModelSays(@ForAll @Size(max = 40) List<@From("deeds") Deed> deeds) {
        var obligation = in(ObligationStatus.OPEN);
        var model = new NaiveObligation(1, obligation.assignment().due());
        LatestStep latest = null;
        for (var deed : deeds) {
            var asking = model.asking;
            boolean grants = deed.act() == Act.EXTENSION_GRANTED || deed.act() == Act.EXEMPTION_GRANTED;
            var act = grants && asking != null ? asking.granted() : deed.act();
            var until = model.due.plusDays(deed.days());
            boolean possible = model.move(act, deed.by(), until);
            assertThat(moves(obligation, deed, until, latest)).as("%s", deed).isEqualTo(possible);
            if (possible)
                latest = new LatestStep(act, 1, Scope.system(deed.by()).actor(), AT);
            assertThat(obligation.status()).isEqualTo(model.status);
            assertThat(obligation.assignment().due()).isEqualTo(model.due);
        }
    }

    /** Somebody does something; of an extension, so many days are asked for. */
    record Deed(Act act, String by, int days) {}

    @Provide
    Arbitrary<Deed> deeds() {
        var acts = Arbitraries.of(Act.class)
                .filter(act -> act != Act.AMENDED && act != Act.REISSUED && act != Act.WITHDRAWN);
        return Combinators.combine(
                        acts,
                        Arbitraries.of("one", "other"),
                        Arbitraries.integers().between(0, 3))
                .as(Deed::new);
    }

    /** Whether it could be done. */
    static boolean moves(Obligation obligation, Deed deed, LocalDate until, LatestStep latest) {
        try {
            switch (deed.act()) {
                case ACKNOWLEDGED -> obligation.acknowledge(1, AT);
                case PROGRESSED -> obligation.progress(AT);
                case DELIVERED -> obligation.deliver(Completion.TICK, TICK, AT);
                case ACCEPTED -> obligation.accept(1, AT);
                case RETURNED -> obligation.giveBack(1, "Thiếu", AT);
                case EXTENSION_ASKED -> obligation.ask(Request.extension(until, "Đang thi"), TODAY, AT);
                case EXEMPTION_ASKED -> obligation.ask(Request.exemption("Đã sáp nhập"), TODAY, AT);
                case EXTENSION_GRANTED, EXEMPTION_GRANTED -> obligation.grant(1, AT);
                case REFUSED -> obligation.refuse(1, AT);
                case UNDONE ->
                    obligation.undo(
                            latest == null ? NOTHING_YET : latest,
                            new Step(UUID.randomUUID(), Scope.system(deed.by()), AT, TICK, null));
                case AMENDED, REISSUED, WITHDRAWN -> throw new IllegalArgumentException("done to all");
            }
            return true;
        } catch (ErrorResponseException refused) {
            return false;
        }
    }

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LatestStep NOTHING_YET = new LatestStep(Act.AMENDED, 1, "one", AT);

    @Test
    void aJudgementIsTakenBackOnlySoon() {
        var judged = new LatestStep(Act.ACCEPTED, 1, Scope.system("one").actor(), AT.minus(LatestStep.TIME));
        var step = new Step(UUID.randomUUID(), Scope.system("one"), AT, TICK, null);
        var late = new Step(UUID.randomUUID(), Scope.system("one"), AT.plusMillis(1), TICK, null);
        assertThatThrownBy(() -> in(ObligationStatus.ACCEPTED).undo(judged, late))
                .isInstanceOf(NotUndoable.class);
        assertThat(in(ObligationStatus.ACCEPTED).undo(judged, step).status()).isEqualTo(ObligationStatus.DELIVERED);
    }

    /** Every act needs one permission, and each role has those of its side alone. */
    @Test
    void whoAnswersDoesNotJudgeAndWhoJudgesDoesNotAnswer() {
        assertThat(actsOf(Role.ORGANISATION))
                .containsExactly(
                        Act.ACKNOWLEDGED, Act.PROGRESSED, Act.DELIVERED, Act.EXTENSION_ASKED, Act.EXEMPTION_ASKED);
        assertThat(actsOf(Role.COMMUNE_DESK))
                .containsExactly(
                        Act.ACCEPTED,
                        Act.RETURNED,
                        Act.EXTENSION_GRANTED,
                        Act.EXEMPTION_GRANTED,
                        Act.REFUSED,
                        Act.UNDONE);
        assertThat(actsOf(Role.OFFICE))
                .containsExactly(
                        Act.ACCEPTED,
                        Act.RETURNED,
                        Act.AMENDED,
                        Act.REISSUED,
                        Act.WITHDRAWN,
                        Act.EXTENSION_GRANTED,
                        Act.EXEMPTION_GRANTED,
                        Act.REFUSED,
                        Act.UNDONE);
        assertThat(actsOf(Role.LEADER)).isEmpty();
        assertThat(actsOf(Role.OBSERVER)).isEmpty();
        assertThat(actsOf(Role.ADMINISTRATOR)).isEmpty();
    }

    static List<Act> actsOf(Role role) {
        return Stream.of(Act.values())
                .filter(act -> role.permissions().contains(act.permission()))
                .toList();
    }

    @Test
    void aResultIsJudgedOnlyAsItWasRead() {
        var obligation = in(ObligationStatus.DELIVERED);
        assertThatThrownBy(() -> obligation.accept(0, AT)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(obligation.status()).isEqualTo(ObligationStatus.DELIVERED);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"NULL", "''", "'  '"},
            nullValues = "NULL")
    void aResultIsGivenBackOnlyWithAReason(String comment) {
        var obligation = in(ObligationStatus.DELIVERED);
        assertThatThrownBy(() -> obligation.giveBack(1, comment, AT)).isInstanceOf(ResultIncomplete.class);
        assertThat(obligation.status()).isEqualTo(ObligationStatus.DELIVERED);
    }

    @Test
    void aResultHasWhatItsTaskAsksFor() {
        var number = new Result(new BigDecimal("1234.5"), null, List.of(), null);
        var day = new Result(null, LocalDate.of(2026, 11, 20), List.of(), null);
        var file = new Result(null, null, List.of(UUID.randomUUID()), null);
        assertThat(List.of(TICK, number, day, file)).allMatch(Completion.TICK::isShownBy);
        assertThat(List.of(TICK, number, day, file))
                .filteredOn(Completion.NUMBER::isShownBy)
                .containsExactly(number);
        assertThat(List.of(TICK, number, day, file))
                .filteredOn(Completion.DATE::isShownBy)
                .containsExactly(day);
        assertThat(List.of(TICK, number, day, file))
                .filteredOn(Completion.FILE::isShownBy)
                .containsExactly(file);
    }

    @Test
    void anIncompleteResultChangesNothing() {
        var obligation = in(ObligationStatus.IN_PROGRESS);
        assertThatThrownBy(() -> obligation.deliver(Completion.NUMBER, TICK, AT))
                .isInstanceOf(ResultIncomplete.class);
        assertThat(obligation.status()).isEqualTo(ObligationStatus.IN_PROGRESS);
    }

    @Test
    void aMoveSaysWhatBecameOfWhatAndNobodysName() {
        var moved = in(ObligationStatus.IN_PROGRESS).deliver(Completion.TICK, TICK, AT);
        assertThat(moved.act()).isEqualTo("directives.deliver");
        assertThat(moved.subject()).isEqualTo("directives.obligation:7");
        assertThat(moved.details())
                .containsEntry("status", "DELIVERED")
                .containsOnlyKeys("status", "step", "task", "organisation");
    }

    static Obligation in(ObligationStatus state) {
        var addressee = new Addressee(1, 7, UUID.randomUUID(), "Trường THCS Thử", OrganisationKind.SCHOOL);
        var assignment = new Assignment(UUID.randomUUID(), UUID.randomUUID(), 1, LocalDate.of(2026, 12, 1));
        boolean ended = state == ObligationStatus.WITHDRAWN || state == ObligationStatus.NOT_APPLICABLE;
        var begun = ended ? state : ObligationStatus.OPEN;
        var obligation = new Obligation(7L, addressee, assignment, begun, AT);
        switch (state) {
            case OPEN, WITHDRAWN, NOT_APPLICABLE -> {}
            case ACKNOWLEDGED -> obligation.acknowledge(1, AT);
            case IN_PROGRESS -> {
                obligation.acknowledge(1, AT);
                obligation.progress(AT);
            }
            case DELIVERED, ACCEPTED, RETURNED -> {
                obligation.acknowledge(1, AT);
                obligation.deliver(Completion.TICK, TICK, AT);
                if (state == ObligationStatus.ACCEPTED) obligation.accept(1, AT);
                if (state == ObligationStatus.RETURNED) obligation.giveBack(1, "Thiếu", AT);
            }
        }
        return obligation;
    }
}
