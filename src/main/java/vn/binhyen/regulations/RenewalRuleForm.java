package vn.binhyen.regulations;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** How the office types a renewal rule: days as numbers, several with commas between them. */
record RenewalRuleForm(
        @Nullable String daysBefore, @Nullable String remindBefore) {

    private static final int LONGEST = 366;
    private static final int MOST = 6;

    static RenewalRuleForm of(RenewalRule rule) {
        var days = rule.remindBefore().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new RenewalRuleForm(String.valueOf(rule.daysBefore()), days);
    }

    void check(Errors errors) {
        if (split(daysBefore).size() != 1 || !areDays(daysBefore))
            errors.rejectValue("daysBefore", "regulations.rule.days.wrong");
        if (!areDays(remindBefore) || split(remindBefore).size() > MOST)
            errors.rejectValue("remindBefore", "regulations.rule.remind.wrong");
    }

    int days() {
        return numbers(daysBefore).getFirst();
    }

    List<Integer> reminders() {
        return numbers(remindBefore);
    }

    private static boolean areDays(@Nullable String typed) {
        return split(typed).stream()
                .allMatch(word ->
                        word.matches("[0-9]{1,3}") && Integer.parseInt(word) >= 1 && Integer.parseInt(word) <= LONGEST);
    }

    private static List<Integer> numbers(@Nullable String typed) {
        return split(typed).stream().map(Integer::valueOf).toList();
    }

    private static List<String> split(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.strip().split("[\\s,;]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
