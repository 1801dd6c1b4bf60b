package vn.binhyen.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    final WorkingDays workingDays = WorkingDays.standard();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, WORKING_DAY",
        "2026-11-22, DAY_OFF",
        "2026-11-24, DAY_OFF",
        "2026-04-27, DAY_OFF",
        "2026-08-22, WORKING_DAY",
        "2026-08-31, DAY_OFF",
        "2025-04-26, WORKING_DAY",
        "2024-05-04, WORKING_DAY",
        "2027-02-04, UNKNOWN",
        "2027-09-03, UNKNOWN",
        "2027-02-08, DAY_OFF",
        "2023-11-22, UNKNOWN",
        "2031-05-01, UNKNOWN"
    })
    void knowsWhatADayIsOrSaysThatItDoesNot(LocalDate day, DayKind kind) {
        assertThat(workingDays.kindOf(day)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026, 2027})
    void theLunarHolidaysAreWhereTheMoonPutsThem(int year) {
        var newYear = LunarCalendar.newYear(year);
        for (var i = 0; i < 3; i++)
            assertThat(workingDays.specialDay(newYear.plusDays(i)))
                    .get()
                    .extracting(SpecialDay::kind)
                    .isEqualTo(SpecialDay.Kind.HOLIDAY);
        assertThat(workingDays.specialDay(LunarCalendar.hungKings(year)))
                .get()
                .extracting(SpecialDay::nameVi)
                .isEqualTo("Giỗ Tổ Hùng Vương");
    }

    @ParameterizedTest
    @CsvSource({"2024, 11", "2025, 11", "2026, 12"})
    void aDecidedYearHasAsManyHolidaysAsTheLawGives(int year, int holidays) {
        var days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
        assertThat(days.flatMap(day -> workingDays.specialDay(day).stream())
                        .filter(day -> day.kind() == SpecialDay.Kind.HOLIDAY))
                .hasSize(holidays);
    }

    @Test
    void aDayOffInLieuFallsOnAWeekdayAndWorkInLieuOnAWeekend() {
        var days = LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2028, 1, 1));
        assertThat(days.flatMap(day -> workingDays.specialDay(day).stream())
                        .filter(day -> day.kind() != SpecialDay.Kind.HOLIDAY))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day.date().getDayOfWeek().getValue() >= 6)
                        .isEqualTo(day.kind() == SpecialDay.Kind.COMPENSATED_WORKING_DAY));
    }

    @Test
    void fiveWorkingDaysFromSundayTheTwentySecondSkipCultureDay() {
        assertThat(workingDays.after(LocalDate.of(2026, 11, 22), 5)).contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void doesNotGuessIntoAYearWithoutDataNorAcrossAnUndecidedDay() {
        assertThat(workingDays.after(LocalDate.of(2027, 12, 30), 5)).isEmpty();
        assertThat(workingDays.after(LocalDate.of(2027, 2, 3), 1)).isEmpty();
        assertThat(workingDays.between(LocalDate.of(2027, 12, 30), LocalDate.of(2028, 1, 5)))
                .isEmpty();
        assertThat(workingDays.confidence(2028)).isEmpty();
        assertThat(workingDays.confidence(2025)).contains(Confidence.CONFIRMED);
        assertThat(workingDays.confidence(2027)).contains(Confidence.UNCONFIRMED);
    }

    @Test
    void refusesAHalfEnteredYearAndAnUnreadableLine() {
        var header = "date,name_vi,name_en,kind,confidence,source\n";
        assertThatThrownBy(() -> WorkingDays.parse(header + "2028-01-01,a,b,holiday,confirmed,c\n"))
                .hasMessageContaining("2028");
        assertThatThrownBy(() -> WorkingDays.parse(header + "2028-01-01,a,b,feast,confirmed,c\n"))
                .hasMessageContaining("Line 2");
    }

    @Property
    void addingWorkingDaysAndCountingThemGivesTheSameNumber(
            @ForAll("decidedDays") LocalDate from, @ForAll @IntRange(min = 0, max = 60) int count) {
        var reached = workingDays.after(from, count).orElseThrow();
        assertThat(workingDays.between(from, reached)).hasValue(count);
        if (count > 0) assertThat(workingDays.kindOf(reached)).isEqualTo(DayKind.WORKING_DAY);
    }

    @Provide
    Arbitrary<LocalDate> decidedDays() {
        var first = LocalDate.of(2024, 1, 1).toEpochDay();
        return Arbitraries.longs()
                .between(first, LocalDate.of(2026, 9, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
