package vn.binhyen.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
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

class DeadlineRuleTest {
    final Calendars calendars = Calendars.standard();
    final WorkingDays workingDays = WorkingDays.standard();

    @ParameterizedTest
    @CsvSource({
        "end:calendar_year:quarter:1, 2026-03-31",
        "end:calendar_year:half_year:1, 2026-06-30",
        "end:organisation:year:1, 2026-11-15",
        "before:--11-30, 2026-11-29",
        "before:--01-01, 2025-12-31",
        "by:--11-30, 2026-11-30",
        "on:2027-02-01, 2027-02-01",
        "working_days:5, 2026-11-30"
    })
    void namesTheLastDayInTime(String code, LocalDate lastDay) {
        assertThat(DeadlineRule.parse(code).lastDay(2026, LocalDate.of(2026, 11, 20), calendars, workingDays))
                .contains(lastDay);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Quý I",
                "by:11-30",
                "by:--02-29",
                "before:--02-30",
                "end:calendar_year:quarter:5",
                "end:calendar_year:quarter",
                "end::year:1",
                "working_days:0",
                "working_days:x",
                "working_days:1001",
                "on:2026-02-30",
                "on:2026-01-01:x"
            })
    void refusesWhatIsNoDeadline(String code) {
        assertThatThrownBy(() -> DeadlineRule.parse(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a deadline: " + code);
    }

    @Test
    void workingDaysOfAYearWithoutHolidaysAreUnknown() {
        assertThat(DeadlineRule.parse("working_days:5").lastDay(2030, LocalDate.of(2030, 3, 1), calendars, workingDays))
                .isEmpty();
    }

    @Property
    void theTextFormRoundTrips(@ForAll("rules") DeadlineRule rule) {
        assertThat(DeadlineRule.parse(rule.code())).isEqualTo(rule);
    }

    @Property
    void theWordingOfEveryRuleIsASentenceInBothLanguages(@ForAll("rules") DeadlineRule rule) {
        assertThat(new VietnameseWording().deadline(rule, calendars)).matches("\\S.*\\S");
        assertThat(new EnglishWording().deadline(rule, calendars)).matches("\\p{Upper}\\S* .*\\S");
    }

    @Provide
    Arbitrary<DeadlineRule> rules() {
        var day = Arbitraries.longs().between(10_000, 40_000).map(LocalDate::ofEpochDay);
        var dayOfYear = day.map(MonthDay::from).filter(each -> !each.equals(MonthDay.of(2, 29)));
        var period = Combinators.combine(Arbitraries.of(calendars.all()), day)
                .flatAs((calendar, on) ->
                        Arbitraries.of(calendar.granularities()).map(g -> calendar.periodOn(on, g)));
        return Arbitraries.oneOf(
                day.map(DeadlineRule.OnDate::new),
                dayOfYear.map(DeadlineRule.ByDayOfYear::new),
                dayOfYear.map(DeadlineRule.BeforeDayOfYear::new),
                period.map(p -> new DeadlineRule.EndOfPeriod(p.calendar().code(), p.granularity(), p.number())),
                Arbitraries.integers().between(1, 1000).map(DeadlineRule.WorkingDaysAfterIssue::new));
    }
}
