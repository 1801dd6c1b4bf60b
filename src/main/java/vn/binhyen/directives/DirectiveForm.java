package vn.binhyen.directives;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.Wording;

/** What is typed about a document and its plan. */
record DirectiveForm(
        @NotNull @Nullable UUID id,
        @NotNull @Nullable DocumentType type,
        @Size(max = 60) @Nullable String symbol,
        @NotBlank @Size(max = 200) @Nullable String issuer,
        @NotBlank @Nullable String dated,
        @NotBlank @Size(max = 1000) @Nullable String summary,
        @Size(max = 300) @Nullable String planTitle,
        @Size(max = 4000) @Nullable String planText) {

    static DirectiveForm empty() {
        return new DirectiveForm(UUID.randomUUID(), null, null, null, null, null, null, null);
    }

    static DirectiveForm of(DirectiveText text) {
        var document = text.document();
        return new DirectiveForm(
                text.id().id(),
                document.type(),
                document.symbol(),
                document.issuer(),
                typed(document.dated()),
                document.summary(),
                text.plan().title(),
                text.plan().text());
    }

    /** The same of another directive. */
    DirectiveForm of(UUID directive) {
        return new DirectiveForm(directive, type, symbol, issuer, dated, summary, planTitle, planText);
    }

    /** Reads the day here, so that a day that cannot be read hides no other problem of the form. */
    void check(LocalDate today, Errors errors) {
        if (filled(dated) == null) return;
        var day = Wording.readDay(String.valueOf(dated));
        if (day.isEmpty()) errors.rejectValue("dated", "typeMismatch.java.time.LocalDate");
        else if (day.get().isAfter(today)) errors.rejectValue("dated", "PastOrPresent");
    }

    /** The document, once nothing is wrong with the form. */
    Document document(@Nullable UUID file) {
        if (type == null || issuer == null || dated == null || summary == null)
            throw new IllegalStateException("The form has problems");
        var day = Wording.readDay(dated).orElseThrow();
        return new Document(type, filled(symbol), issuer.strip(), day, summary.strip(), file);
    }

    Plan plan() {
        return new Plan(filled(planTitle), filled(planText));
    }

    /** A day as people type it, in both languages. */
    static String typed(LocalDate day) {
        return Wording.of(Locale.of("vi")).day(day);
    }

    static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
