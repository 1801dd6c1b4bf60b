package vn.binhyen.areas;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.Redrawing.Weight;

/**
 * How a list by communes lies in the structure that was chosen for it.
 *
 * @param isUnread whether something was typed that is no day of before
 * @param then the day of before; null: it lies as it does today
 * @param places where what was counted lies in it
 * @param cards the communes of the structure and others in which something was counted, in the order in which they are listed
 * @param map how the communes of the structure lie
 */
public record Lying(
        StructureChoice choice,
        boolean isUnread,
        @Nullable LocalDate then,
        NewPlaces places,
        List<AreaCard> cards,
        CommuneMap map) {

    /** Whether some of what is counted in the commune was divided, and would be another number by another weight. */
    public boolean isEstimated(@Nullable Integer commune) {
        return commune != null && estimated().contains(commune);
    }

    public boolean isEstimated() {
        return !estimated().isEmpty();
    }

    /** By what it was divided. */
    public Set<Weight> used() {
        return places.used();
    }

    private Set<Integer> estimated() {
        return places.goals().values().stream()
                .filter(goals -> goals.size() > 1)
                .flatMap(List::stream)
                .collect(toSet());
    }

    /** Where a commune of the list leads: of today to what was counted there, of before to its own page. */
    public String href(String ofToday, Object commune) {
        return then == null ? ofToday + commune : "/areas/" + commune;
    }

    /** The same on a map. */
    public Map<AreaId, MapMark> marks(Map<AreaId, MapMark> ofToday) {
        return then == null
                ? ofToday
                : ofToday.entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                mark -> new MapMark(
                                        mark.getValue().level(),
                                        mark.getValue().label(),
                                        "/areas/" + mark.getKey().value())));
    }
}
