package vn.binhyen.activities;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is told of a session, planned or held. */
public record Notes(
        SessionTerms terms,
        Numbers numbers,
        List<Part> parts,
        List<PoliceReport> reports,
        @Nullable String result) {

    public Notes {
        parts = List.copyOf(parts);
        reports = List.copyOf(reports);
        result = Typed.filled(result);
    }

    public static Notes of(SessionTerms terms, Numbers numbers) {
        return new Notes(terms, numbers, List.of(), List.of(), null);
    }

    /** The same session on another day, of which nothing has happened yet. */
    Notes plannedOn(LocalDate day) {
        return new Notes(terms.on(day), numbers.beforehand(), withoutNumbers(), List.of(), null);
    }

    private List<Part> withoutNumbers() {
        return parts.stream()
                .map(part -> new Part(part.organisation(), part.name(), null))
                .toList();
    }
}
