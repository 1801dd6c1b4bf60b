package vn.binhyen.reports;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Measure;
import vn.binhyen.reports.ReportLine.Extremes;
import vn.binhyen.reports.ReportLine.Place;

/** Says which commune has most and which has least, where that may be said. */
final class Extremity {

    /** So much of all communes has to be known: the best of a few says nothing. */
    private static final int KNOWN_PER_CENT = 90;

    private static final int FEWEST = 5;

    private Extremity() {}

    /**
     * The extremes of what is known.
     *
     * @param communes the names of all communes by their ids
     * @param known the figures of those of which one is known
     * @return null where too little is known, or the measure is the police's or is not to be compared between communes
     */
    static @Nullable Extremes of(Measure measure, Map<Integer, String> communes, Map<Integer, BigDecimal> known) {
        if (measure.isOfThePolice() || !measure.rule().sumsOverAreas()) return null;
        if (known.size() < FEWEST || known.size() * 100 < communes.size() * KNOWN_PER_CENT) return null;
        var places = known.entrySet().stream()
                .map(entry -> new Place(entry.getKey(), communes.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .sorted(Comparator.comparing(Place::value))
                .toList();
        var lowest = alone(places.getFirst(), places.get(1));
        var highest = alone(places.getLast(), places.get(places.size() - 2));
        return lowest == null && highest == null ? null : new Extremes(highest, lowest);
    }

    private static @Nullable Place alone(Place place, Place next) {
        return place.value().compareTo(next.value()) == 0 ? null : place;
    }
}
