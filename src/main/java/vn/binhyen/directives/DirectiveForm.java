package vn.binhyen.directives;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed about a document and its plan. */
record DirectiveForm(
        @NotNull @Nullable UUID id,
        @NotNull @Nullable DocumentType type,
        @Size(max = 60) @Nullable String symbol,
        @NotBlank @Size(max = 200) @Nullable String issuer,
        @NotNull @PastOrPresent @Nullable LocalDate dated,
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
                document.dated(),
                document.summary(),
                text.plan().title(),
                text.plan().text());
    }

    /** The document, once nothing is wrong with the form. */
    Document document(@Nullable UUID file) {
        if (type == null || issuer == null || dated == null || summary == null)
            throw new IllegalStateException("The form has problems");
        return new Document(type, filled(symbol), issuer.strip(), dated, summary.strip(), file);
    }

    Plan plan() {
        return new Plan(filled(planTitle), filled(planText));
    }

    static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
