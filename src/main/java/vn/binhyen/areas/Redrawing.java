package vn.binhyen.areas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts by the units of one structure, drawn anew for the units of another. What is known to lie in one unit is counted there; of a unit that was
 * split only its total is known, which is apportioned and marked so. Nothing is lost: the sum stays.
 *
 * @param rows by the units of the other structure, and by those of which nobody knows where they went
 */
public record Redrawing(List<Row> rows) {

    /** By what a total is apportioned among the parts of a unit. */
    public enum Weight {
        POPULATION,
        AREA,
        /** The number of organisations there. */
        ORGANISATIONS,
        /** All the same, also where the weight that was chosen is not known of all the parts, or none has any. */
        EQUAL
    }

    /**
     * What is counted in a unit.
     *
     * @param estimated how much of it was apportioned, and would be another number by another weight
     * @param shares from which totals that is
     */
    public record Row(int area, long count, long estimated, List<Share> shares) {}

    /** What was apportioned to a unit: how much, out of which total, counted in which unit, by which weight. */
    public record Share(int from, long total, long count, Weight weight) {}

    public long total() {
        return rows.stream().mapToLong(Row::count).sum();
    }

    /** How much was apportioned by each weight, of those by which something was. */
    public static Map<Weight, Long> estimated(Stream<Share> shares) {
        return shares.filter(share -> share.count() > 0)
                .collect(Collectors.groupingBy(Share::weight, TreeMap::new, Collectors.summingLong(Share::count)));
    }

    /** Draws counts by unit anew. */
    static Redrawing of(Map<Integer, Long> counts, NewPlaces places) {
        var drawn = new TreeMap<Integer, Drawn>();
        new TreeMap<>(counts)
                .forEach((area, count) -> places.parts(area, count)
                        .forEach(part -> drawn.computeIfAbsent(part.area(), key -> new Drawn())
                                .add(area, count, part)));
        return new Redrawing(drawn.entrySet().stream()
                .map(entry -> entry.getValue().row(entry.getKey()))
                .toList());
    }

    private static final class Drawn {

        private long count;
        private long estimated;
        private final List<Share> shares = new ArrayList<>();

        void add(int from, long total, NewPlaces.Part part) {
            count += part.count();
            if (part.by() == null) return;
            estimated += part.count();
            shares.add(new Share(from, total, part.count(), part.by()));
        }

        Row row(int area) {
            return new Row(area, count, estimated, List.copyOf(shares));
        }
    }
}
