package vn.binhyen.programmes;

import static java.util.stream.Collectors.joining;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed about a plan; documents that are not entered here stand one on a line. */
record PlanForm(
        @NotNull @Nullable PlanKind kind,
        @NotBlank @Size(max = 300) @Nullable String title,
        @Size(max = 4000) @Nullable String content,
        @NotNull @Nullable Adopter adopter,
        @NotBlank @Size(max = 200) @Nullable String adoptingBody,
        @Nullable String adoptedOn,
        @Size(max = 60) @Nullable String symbol,
        @Nullable List<UUID> directives,
        @Size(max = 2000) @Nullable String others,
        @Nullable UUID carriesOut) {

    static PlanForm empty() {
        return new PlanForm(PlanKind.YEARLY, null, null, null, null, null, null, List.of(), null, null);
    }

    static PlanForm of(PlanTerms terms) {
        var adoption = terms.adoption();
        return new PlanForm(
                terms.kind(),
                terms.title(),
                terms.content(),
                adoption.adopter(),
                adoption.adoptingBody(),
                Typed.of(adoption.adoptedOn()),
                adoption.symbol(),
                terms.answers().stream()
                        .map(Answered::directiveId)
                        .filter(Objects::nonNull)
                        .toList(),
                terms.answers().stream()
                        .filter(answered -> answered.directiveId() == null)
                        .map(Answered::words)
                        .collect(joining("\n")),
                terms.carriesOut());
    }

    void check(LocalDate today, Errors errors) {
        Typed.checkPast("adoptedOn", adoptedOn, today, errors);
        if (Typed.filled(symbol) != null && Typed.filled(adoptedOn) == null)
            errors.rejectValue("adoptedOn", "programmes.plan.dayOfNumber");
    }

    List<UUID> chosen() {
        return directives == null ? List.of() : directives;
    }

    /** The plan's terms; the directives are known by these words. */
    PlanTerms terms(Map<UUID, String> known) {
        if (kind == null || adopter == null) throw new IllegalStateException("The form has problems");
        var answers = new ArrayList<Answered>();
        for (var directive : chosen()) {
            var words = known.get(directive);
            if (words != null) answers.add(new Answered(directive, words));
        }
        if (others != null)
            others.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> answers.add(new Answered(null, line)));
        var adoption = new Adoption(adopter, Typed.required(adoptingBody), Typed.day(adoptedOn), Typed.filled(symbol));
        return new PlanTerms(kind, Typed.required(title), Typed.filled(content), adoption, answers, carriesOut);
    }
}
