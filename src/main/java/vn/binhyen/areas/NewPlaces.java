package vn.binhyen.areas;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.Redrawing.Weight;

/**
 * Where the units of one structure lie in another.
 *
 * @param goals the units of the other structure in which each lies; itself where it is one; none where that is not known
 * @param weights of the units of the other structure, of any unit, where they are known
 * @param by which weights they are
 */
public record NewPlaces(Map<Integer, List<Integer>> goals, Map<Integer, Double> weights, Weight by) {

    /**
     * What of a unit's total goes to one place.
     *
     * @param by the weight by which it was apportioned; null: it is known to be there
     */
    public record Part(int area, long count, @Nullable Weight by) {

        /** Null where none is known. */
        public @Nullable Integer commune() {
            return area == NOWHERE ? null : area;
        }
    }

    private static final int NOWHERE = 0;

    /** In which units of the other structure one lies; itself where nobody knows. */
    List<Integer> of(int area) {
        var among = goals.getOrDefault(area, List.of());
        return among.isEmpty() ? List.of(area) : among;
    }

    /** The parts of what was counted in a commune, as far as there is anything in them; where none is known, it stays so. */
    public Stream<Part> partsOf(@Nullable Integer commune, long total) {
        return parts(commune == null ? NOWHERE : commune, total).stream().filter(part -> part.count() != 0);
    }

    /**
     * The parts of a total, which add up to it. What is known to lie in one unit goes there, and what nobody knows anything of stays.
     *
     * @param total a whole number, which may be negative
     */
    public List<Part> parts(int area, long total) {
        var among = goals.getOrDefault(area, List.of());
        if (among.size() < 2) return List.of(new Part(among.isEmpty() ? area : among.getFirst(), total, null));
        var used = used(among);
        var parts = Apportionment.of(
                Math.abs(total),
                among.stream()
                        .mapToDouble(each -> used == Weight.EQUAL ? 1 : weights.getOrDefault(each, 0.0))
                        .toArray());
        return IntStream.range(0, parts.length)
                .mapToObj(i -> new Part(among.get(i), total < 0 ? -parts[i] : parts[i], used))
                .toList();
    }

    /** By which weights anything is apportioned. */
    Set<Weight> used() {
        return goals.values().stream()
                .filter(among -> among.size() > 1)
                .map(this::used)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Weight used(List<Integer> among) {
        boolean known = among.stream().allMatch(weights::containsKey)
                && among.stream().anyMatch(each -> weights.getOrDefault(each, 0.0) > 0);
        return known ? by : Weight.EQUAL;
    }
}
