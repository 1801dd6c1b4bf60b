package vn.binhyen.programmes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed about a key task. */
record KeyTaskForm(
        @NotBlank @Size(max = 300) @Nullable String title,
        @Size(max = 4000) @Nullable String details,
        @NotBlank @Size(max = 300) @Nullable String leads,
        @Size(max = 500) @Nullable String cooperates,
        @NotNull @Nullable KeyPeriod period,
        @Nullable List<String> carriedOutBy) {

    static KeyTaskForm empty() {
        return new KeyTaskForm(null, null, null, null, KeyPeriod.YEAR, List.of());
    }

    static KeyTaskForm of(KeyTaskTerms terms) {
        return new KeyTaskForm(
                terms.title(),
                terms.details(),
                terms.leads(),
                terms.cooperates(),
                terms.period(),
                terms.carriedOutBy().stream().map(TaskLink::code).toList());
    }

    void check(Errors errors) {
        try {
            links();
        } catch (IllegalArgumentException unreadable) {
            errors.rejectValue("carriedOutBy", "typeMismatch");
        }
    }

    KeyTaskTerms terms() {
        if (period == null) throw new IllegalStateException("The form has problems");
        return new KeyTaskTerms(
                Typed.required(title),
                Typed.filled(details),
                Typed.required(leads),
                Typed.filled(cooperates),
                period,
                links());
    }

    List<String> chosen() {
        return carriedOutBy == null ? List.of() : carriedOutBy;
    }

    private List<TaskLink> links() {
        return chosen().stream().map(TaskLink::of).distinct().toList();
    }
}
