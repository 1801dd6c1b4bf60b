package vn.binhyen.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RenewalRuleTest {

    @Property
    void whatIsDueIsTheLatestReminderWhoseDayHasCome(
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 366) Integer> days,
            @ForAll @IntRange(min = -5, max = 400) int left) {
        var due = new RenewalRule(LocalDate.EPOCH, 60, days, RenewalRule.Confidence.OFFICE).dueAt(left);
        boolean any = left >= 0 && days.stream().anyMatch(each -> each >= left);
        assertThat(due.isPresent()).isEqualTo(any);
        due.ifPresent(found -> {
            assertThat(days).contains(found);
            assertThat(found).isGreaterThanOrEqualTo(left);
            assertThat(days).noneMatch(each -> each >= left && each < found);
        });
    }

    @Property
    void asTheEndComesNearerNoReminderIsDueTwiceWithAnotherBetween(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 366) Integer> days) {
        var rule = new RenewalRule(LocalDate.EPOCH, 60, days, RenewalRule.Confidence.OFFICE);
        var before = OptionalInt.empty();
        for (int left = 400; left >= 0; left--) {
            var due = rule.dueAt(left);
            if (before.isPresent()) assertThat(due.getAsInt()).isLessThanOrEqualTo(before.getAsInt());
            before = due;
        }
        assertThat(before)
                .hasValue(days.stream().mapToInt(Integer::intValue).min().getAsInt());
    }
}
