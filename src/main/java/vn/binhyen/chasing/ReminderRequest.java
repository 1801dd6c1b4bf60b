package vn.binhyen.chasing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.directives.OutstandingFilter.Due;
import vn.binhyen.organisations.OrganisationKind;

/**
 * A round of reminders that a program orders: the words, and of whom; what is null does not narrow.
 *
 * @param id the caller's own
 * @param days within how many working days what is due {@code SOON} is due
 */
record ReminderRequest(
        @NotNull @Nullable UUID id,
        @Nullable String subject,
        @Nullable String body,
        @Nullable Due due,
        @Nullable Integer days,
        @Nullable UUID task,
        @Nullable Integer commune,
        @Nullable OrganisationKind kind) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 5000;

    ReminderForm form() {
        return new ReminderForm(id, subject, body);
    }

    ReminderFilter filter() {
        return new ReminderFilter(due, days, task, commune, kind);
    }

    /** Finds what is wrong with the words. */
    void check(Errors errors) {
        check("subject", subject, LONGEST_SUBJECT, errors);
        check("body", body, LONGEST_BODY, errors);
        form().check(errors);
    }

    private static void check(String field, @Nullable String words, int longest, Errors errors) {
        if (words == null || words.isBlank()) errors.rejectValue(field, "NotBlank");
        else if (words.length() > longest) errors.rejectValue(field, "Size");
    }
}
