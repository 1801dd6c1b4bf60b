package vn.binhyen.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class RecurrenceTest {

    @Property
    void everyDayIsAfterTheFirstWithinTheTimeAndNoneIsLeftOut(
            @ForAll @DateRange(min = "2020-01-01", max = "2030-12-31") LocalDate first,
            @ForAll Rhythm rhythm,
            @ForAll @IntRange(max = 365) int length) {
        var until = first.plusDays(length);
        var days = new Recurrence(rhythm, until).daysAfter(first);
        assertThat(days).isSorted().doesNotHaveDuplicates().allMatch(day -> day.isAfter(first) && !day.isAfter(until));
        assertThat(rhythm.day(first, days.size() + 1)).isAfter(until);
        if (rhythm == Rhythm.WEEKLY)
            assertThat(days).hasSize(length / 7).allMatch(day -> day.getDayOfWeek() == first.getDayOfWeek());
    }

    @Property
    void aMonthlySessionKeepsItsDayUnlessTheMonthIsTooShort(
            @ForAll @DateRange(min = "2020-01-01", max = "2030-12-31") LocalDate first) {
        assertThat(new Recurrence(Rhythm.MONTHLY, first.plusYears(1)).daysAfter(first))
                .hasSize(12)
                .allMatch(day -> day.getDayOfMonth() == Math.min(first.getDayOfMonth(), day.lengthOfMonth()));
    }

    @Example
    void itIsPlannedForAYearAtMost() {
        var first = LocalDate.of(2026, 11, 20);
        assertThatThrownBy(
                        () -> new Recurrence(Rhythm.WEEKLY, first.plusYears(1).plusDays(1)).daysAfter(first))
                .isInstanceOf(RecurrenceTooLong.class);
    }
}
