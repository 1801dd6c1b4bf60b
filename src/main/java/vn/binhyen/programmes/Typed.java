package vn.binhyen.programmes;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.Wording;

/** Reads what was typed into the forms of this module. */
final class Typed {

    private Typed() {}

    static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static String required(@Nullable String typed) {
        var filled = filled(typed);
        if (filled == null) throw new IllegalStateException("The form has problems");
        return filled;
    }

    static @Nullable LocalDate day(@Nullable String typed) {
        var filled = filled(typed);
        return filled == null ? null : Wording.readDay(filled).orElseThrow();
    }

    static @Nullable String of(@Nullable LocalDate day) {
        return day == null ? null : Wording.of(Locale.of("vi")).day(day);
    }

    /** A paper is dated no later than today; a day that cannot be read hides no other problem of the form. */
    static void checkPast(String field, @Nullable String typed, LocalDate today, Errors errors) {
        var filled = filled(typed);
        if (filled == null) return;
        var day = Wording.readDay(filled);
        if (day.isEmpty()) errors.rejectValue(field, "typeMismatch.java.time.LocalDate");
        else if (day.get().isAfter(today)) errors.rejectValue(field, "PastOrPresent");
    }
}
