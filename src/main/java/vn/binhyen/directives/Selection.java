package vn.binhyen.directives;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;

/** How many organisations a selector selects today, by kind and by commune. */
public record Selection(List<Part> parts) {

    /** The organisations of one kind in one commune (null: not known). */
    public record Part(
            @Nullable Integer communeId, @Nullable String commune, OrganisationKind kind, long count) {}

    public long total() {
        return parts.stream().mapToLong(Part::count).sum();
    }

    public long of(OrganisationKind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .mapToLong(Part::count)
                .sum();
    }
}
