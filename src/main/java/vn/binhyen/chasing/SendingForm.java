package vn.binhyen.chasing;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed about sending: hours as {@code 7:30}, {@code 7h30} or {@code 7.30}, and a number of days. */
record SendingForm(
        @Nullable String opens,
        @Nullable String closes,
        @Nullable Boolean workingDaysOnly,
        @Nullable String daysAfterDue) {

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])\\s*[:.hH]\\s*([0-5][0-9])?");
    private static final int LONGEST = 366;

    static SendingForm empty() {
        return new SendingForm(null, null, null, null);
    }

    void checkHours(Errors errors) {
        if (time(opens).isEmpty()) errors.rejectValue("opens", "chasing.sending.time.wrong");
        if (time(closes).isEmpty()) errors.rejectValue("closes", "chasing.sending.time.wrong");
        if (workingDaysOnly == null) errors.rejectValue("workingDaysOnly", "NotNull");
        if (!errors.hasErrors() && !from().isBefore(until()))
            errors.rejectValue("closes", "chasing.sending.closes.wrong");
    }

    void checkDays(Errors errors) {
        if (daysAfterDue == null || !daysAfterDue.strip().matches("[0-9]{1,3}") || days() > LONGEST)
            errors.rejectValue("daysAfterDue", "chasing.sending.days.wrong");
    }

    LocalTime from() {
        return time(opens).orElseThrow();
    }

    LocalTime until() {
        return time(closes).orElseThrow();
    }

    boolean workingDays() {
        return Boolean.TRUE.equals(workingDaysOnly);
    }

    int days() {
        return Integer.parseInt(String.valueOf(daysAfterDue).strip());
    }

    private static Optional<LocalTime> time(@Nullable String typed) {
        var found = TIME.matcher(typed == null ? "" : typed.strip());
        if (!found.matches()) return Optional.empty();
        int minutes = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return Optional.of(LocalTime.of(Integer.parseInt(found.group(1)), minutes));
    }
}
