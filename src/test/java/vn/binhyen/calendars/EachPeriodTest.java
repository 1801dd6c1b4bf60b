package vn.binhyen.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EachPeriodTest {

    static final Calendars CALENDARS = Calendars.standard();
    static final WorkingDays WORKING_DAYS = WorkingDays.standard();
    static final LocalDate ISSUED = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "each:calendar_year:month:last_day-0:2027-12-31, 2026-11-30",
        "each:calendar_year:month:day-31:2027-12-31, 2026-11-30",
        "each:calendar_year:month:day-20:2027-12-31, 2026-12-20", // 20/11 is over: December is asked first
        "each:calendar_year:month:working_days_after-5:2027-12-31, 2026-12-07",
        "each:calendar_year:quarter:last_day-0:2027-12-31, 2026-12-31",
        "each:calendar_year:half_year:last_day-0:2027-12-31, 2026-12-31",
        "each:organisation:year:last_day-0:2028-12-31, 2027-11-15",
        "each:school_year:month:day-10:2027-05-31, 2026-12-10",
        "each:calendar_year:month:last_day-0:2026-11-20, 2026-11-20" // it ended before it was issued
    })
    void theFirstDeadlineIsTheFirstThatIsNotOver(String code, LocalDate expected) {
        assertThat(DeadlineRule.parse(code).lastDay(2026, ISSUED, CALENDARS, WORKING_DAYS))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "each:calendar_year:month:last_day-0",
                "each:calendar_year:month:last_day-0:never",
                "each:calendar_year:month:last_day-1:2027-12-31",
                "each:calendar_year:month:day-0:2027-12-31",
                "each:calendar_year:week:last_day-0:2027-12-31"
            })
    void refusesWhatIsNoRecurrence(String code) {
        assertThatThrownBy(() -> DeadlineRule.parse(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noPeriodBeginsAfterTheEnd() {
        var each = monthly(LocalDate.of(2027, 2, 1));
        var periods = Stream.iterate(
                        each.first(ISSUED, CALENDARS, WORKING_DAYS),
                        java.util.Optional::isPresent,
                        period -> period.flatMap(each::following))
                .flatMap(java.util.Optional::stream)
                .map(Period::code)
                .toList();
        assertThat(periods)
                .containsExactly(
                        "calendar_year:2026:month:11",
                        "calendar_year:2026:month:12",
                        "calendar_year:2027:month:1",
                        "calendar_year:2027:month:2");
    }

    @Test
    void anEndThatNobodyLivesToSeeIsOutOfReach() {
        assertThat(monthly(LocalDate.of(2036, 11, 22)).endsInReach(ISSUED)).isTrue();
        assertThat(monthly(LocalDate.of(9999, 12, 31)).endsInReach(ISSUED)).isFalse();
    }

    @Property
    void theTextFormRoundTripsAndReadsInBothLanguages(@ForAll("recurrences") EachPeriod each) {
        assertThat(DeadlineRule.parse(each.code())).isEqualTo(each);
        assertThat(new VietnameseWording().deadline(each, CALENDARS)).contains("đến ngày");
        assertThat(new EnglishWording().deadline(each, CALENDARS)).startsWith("Every");
    }

    /** However long it goes on, deadlines only come later, and the recurrence comes to its end. */
    @Property
    void periodsFollowOneAnotherUntilTheEnd(@ForAll("recurrences") EachPeriod each) {
        var period = CALENDARS.get(each.calendar()).periodOn(ISSUED, each.granularity());
        for (var next = each.following(period); next.isPresent(); next = each.following(next.get())) {
            assertThat(next.get().firstDay())
                    .isEqualTo(period.lastDay().plusDays(1))
                    .isBeforeOrEqualTo(each.until());
            if (each.due().kind() == PeriodDay.Kind.DAY)
                assertThat(next.get()
                                .contains(
                                        each.due().in(next.get(), WORKING_DAYS).orElseThrow()))
                        .isTrue();
            period = next.get();
        }
        assertThat(period.next().firstDay()).isAfter(each.until());
    }

    private static EachPeriod monthly(LocalDate until) {
        return new EachPeriod("calendar_year", Granularity.MONTH, PeriodDay.last(), until);
    }

    @Provide
    Arbitrary<EachPeriod> recurrences() {
        var days = Arbitraries.of(PeriodDay.Kind.values())
                .flatMap(kind -> kind == PeriodDay.Kind.LAST_DAY
                        ? Arbitraries.just(PeriodDay.last())
                        : Arbitraries.integers().between(1, 250).map(number -> new PeriodDay(kind, number)));
        var divisions = Arbitraries.of(CALENDARS.all())
                .flatMap(calendar ->
                        Arbitraries.of(calendar.granularities()).map(each -> new Period(calendar, each, 2026, 1)));
        var ends = Arbitraries.integers().between(0, 3000).map(ISSUED::plusDays);
        return Combinators.combine(divisions, days, ends)
                .as((period, day, until) -> new EachPeriod(period.calendar().code(), period.granularity(), day, until));
    }
}
