package vn.binhyen.regulations;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.NewPlaces;
import vn.binhyen.organisations.OrganisationKind;

/** How many organisations have a regulation that runs, from one count of all in the viewer's scope. */
public record RegulationReport(LocalDate asOf, List<Line> lines) {

    /** What was counted together. */
    public record Line(@Nullable Integer communeId, OrganisationKind kind, Covered covered, long count) {

        private Stream<Line> drawn(NewPlaces places) {
            return places.partsOf(communeId, count).map(part -> new Line(part.commune(), kind, covered, part.count()));
        }
    }

    /** How many there are of each. */
    public record Count(Map<Covered, Long> by) {

        static Count of(List<Line> lines) {
            return new Count(lines.stream().collect(groupingBy(Line::covered, summingLong(Line::count))));
        }

        public long total() {
            return by.values().stream().mapToLong(Long::longValue).sum();
        }

        public long of(Covered covered) {
            return by.getOrDefault(covered, 0L);
        }
    }

    /** The same by the communes of another structure. */
    RegulationReport drawn(NewPlaces places) {
        return new RegulationReport(
                asOf, lines.stream().flatMap(line -> line.drawn(places)).toList());
    }

    public Count total() {
        return Count.of(lines);
    }

    public Map<OrganisationKind, Count> byKind() {
        return by(Line::kind);
    }

    /** By commune; those whose commune is not known are under the empty one. */
    public Map<Optional<Integer>, Count> byCommune() {
        return by(line -> Optional.ofNullable(line.communeId()));
    }

    private <K> Map<K, Count> by(Function<Line, K> key) {
        return lines.stream().collect(groupingBy(key, collectingAndThen(toList(), Count::of)));
    }
}
