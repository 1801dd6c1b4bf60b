package vn.binhyen.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;

/** How a report goes on, step by step. */
class ReportTest {

    private static final Period OCTOBER = Calendars.standard().period("calendar_year:2026:month:10");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 3);

    @Test
    void givenBackAndSentAgainItWasReceivedWhenItFirstCame() {
        var again = sent().giveBack(1).submit("account:b", FIRST.plusDays(20));
        assertThat(again.receivedOn()).isEqualTo(FIRST);
        assertThat(again.submittedBy()).isEqualTo("account:b");
    }

    @Test
    void whoLookedAtAnOlderStepNeitherGivesItBackNorOpensItAgain() {
        assertRefused("CHANGED", () -> sent().giveBack(0));
        var approved = sent().approve("account:c");
        assertRefused("CHANGED", () -> approved.reopen(1));
        assertThat(approved.reopen(2).state()).isEqualTo(ReportState.RETURNED);
    }

    @Test
    void eachStepIsOnlyThereWhereTheOneBeforeWas() {
        assertRefused("SENT", () -> sent().submit("account:a", FIRST));
        assertRefused("NOT_SENT", () -> begun(Granularity.MONTH).giveBack(0));
        assertRefused("NOT_SENT", () -> begun(Granularity.MONTH).approve("account:c"));
        assertRefused("NOT_APPROVED", () -> sent().reopen(1));
        assertRefused("NOT_OVER", () -> begun(Granularity.MONTH).submit("account:a", OCTOBER.lastDay()));
        assertRefused("OWN", () -> sent().approve("account:a"));
    }

    /** The five years before are a period before, never “the year before”. */
    @Test
    void fiveYearsAreComparedWithThePeriodBeforeAlone() {
        var five = definition(Granularity.FIVE_YEARS, Set.of(Comparison.YEAR_BEFORE));
        assertThat(five.compares(Comparison.YEAR_BEFORE)).isFalse();
        assertThat(five.compares(Comparison.PERIOD_BEFORE)).isTrue();
        assertThat(five.compares(Comparison.TARGET)).isFalse();
        var monthly = definition(Granularity.MONTH, Set.of(Comparison.YEAR_BEFORE));
        assertThat(monthly.compares(Comparison.YEAR_BEFORE)).isTrue();
        assertThat(monthly.compares(Comparison.PERIOD_BEFORE)).isFalse();
    }

    private static Report sent() {
        return begun(Granularity.MONTH).submit("account:a", FIRST);
    }

    private static Report begun(Granularity granularity) {
        return Report.begun(
                new Reporter(1, 2, "Phường thử", null, null),
                definition(granularity, Set.of(Comparison.YEAR_BEFORE)),
                OCTOBER);
    }

    private static Definition definition(Granularity granularity, Set<Comparison> comparisons) {
        var terms = new Definition.Terms(
                "Báo cáo", "Report", Calendars.CALENDAR_YEAR, granularity, 5, "Kế hoạch", comparisons, List.of(), true);
        return new Definition(UUID.randomUUID(), "thu", LocalDate.of(2020, 1, 1), 1, false, terms, List.of());
    }

    private static void assertRefused(String why, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        ReportRefused.class,
                        refused -> assertThat(refused.getDetailMessageCode()).isEqualTo("reports.refused." + why));
    }
}
