package vn.binhyen.programmes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.NewPlaces;
import vn.binhyen.organisations.OrganisationKind;

/** How many organisations have their plan and their resolution, from one count of all in the viewer's scope. */
public record PapersReport(int year, List<Line> lines) {

    /** What was counted together. */
    public record Line(@Nullable Integer communeId, OrganisationKind kind, Timing plan, Timing resolution, long count) {

        private Stream<Line> drawn(NewPlaces places) {
            return places.partsOf(communeId, count)
                    .map(part -> new Line(part.commune(), kind, plan, resolution, part.count()));
        }
    }

    /** How many there are of each. */
    public record Count(Map<Timing, Long> plans, Map<Timing, Long> resolutions) {

        static Count of(List<Line> lines) {
            return new Count(by(lines, Line::plan), by(lines, Line::resolution));
        }

        public long total() {
            return plans.values().stream().mapToLong(Long::longValue).sum();
        }

        public long plans(Timing timing) {
            return plans.getOrDefault(timing, 0L);
        }

        public long resolutions(Timing timing) {
            return resolutions.getOrDefault(timing, 0L);
        }

        private static Map<Timing, Long> by(List<Line> lines, Function<Line, Timing> timing) {
            return lines.stream().collect(groupingBy(timing, summingLong(Line::count)));
        }
    }

    /** The same by the communes of another structure. */
    PapersReport drawn(NewPlaces places) {
        return new PapersReport(
                year, lines.stream().flatMap(line -> line.drawn(places)).toList());
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
        return lines.stream()
                .collect(groupingBy(
                        key,
                        java.util.stream.Collectors.collectingAndThen(
                                java.util.stream.Collectors.toList(), Count::of)));
    }
}
