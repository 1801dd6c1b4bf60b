package vn.binhyen.directives;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** By the name of the commune, in the order of the names; where it is not known, under the empty name. */
    public Map<String, Long> byCommune() {
        var counts = new LinkedHashMap<String, Long>();
        for (var part : parts) counts.merge(part.commune() == null ? "" : part.commune(), part.count(), Long::sum);
        return counts;
    }
}
