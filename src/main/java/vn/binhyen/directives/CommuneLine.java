package vn.binhyen.directives;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.MapMark;
import vn.binhyen.pages.Page;

/** How far one commune has come (null: the organisations whose commune is not known). */
record CommuneLine(@Nullable Integer commune, @Nullable String name, Tally tally) {

    /** By which column the table is sorted. */
    enum Order {
        NAME,
        TOTAL,
        DELIVERED,
        LATE
    }

    /** What the map shows. */
    enum Measure {
        DELIVERED,
        LATE
    }

    /** The lines of all communes that were asked; names come in the order of the alphabet. */
    static List<CommuneLine> sorted(Map<Optional<Integer>, Tally> tallies, Map<Integer, String> names, Order order) {
        var alphabet = new ArrayList<>(names.keySet());
        return tallies.entrySet().stream()
                .map(entry -> line(entry.getKey().orElse(null), names, entry.getValue()))
                .sorted(comparator(order, alphabet))
                .toList();
    }

    /** How the map shows them; each commune leads to its part of the list. */
    static Map<AreaId, MapMark> marks(Page page, List<CommuneLine> lines, Measure measure, String list) {
        return lines.stream()
                .filter(line -> line.commune() != null)
                .collect(Collectors.toMap(line -> new AreaId(line.id()), line -> line.mark(page, measure, list)));
    }

    double share() {
        return tally.total() == 0 ? 0 : (double) tally.delivered() / tally.total();
    }

    private MapMark mark(Page page, Measure measure, String list) {
        var label = page.text(
                "directives.coverage.mark", String.valueOf(name), tally.delivered(), tally.total(), tally.late());
        return new MapMark(level(measure), label, list + "&commune=" + id());
    }

    /** One of five steps: fifths of what is delivered; none, under 5, 15, 30 and more per cent late. */
    private int level(Measure measure) {
        double late = tally.total() == 0 ? 0 : (double) tally.late() / tally.total();
        return switch (measure) {
            case DELIVERED -> 1 + Math.min(4, (int) Math.floor(share() * 5));
            case LATE -> late == 0 ? 1 : late < 0.05 ? 2 : late < 0.15 ? 3 : late < 0.3 ? 4 : 5;
        };
    }

    private int id() {
        return commune == null ? -1 : commune;
    }

    private static CommuneLine line(@Nullable Integer commune, Map<Integer, String> names, Tally tally) {
        return new CommuneLine(commune, commune == null ? null : names.get(commune), tally);
    }

    private static Comparator<CommuneLine> comparator(Order order, List<Integer> alphabet) {
        Comparator<CommuneLine> byName =
                comparingInt(line -> line.commune() == null ? Integer.MAX_VALUE : alphabet.indexOf(line.commune()));
        return switch (order) {
            case NAME -> byName;
            case TOTAL ->
                comparingLong((CommuneLine line) -> -line.tally().total()).thenComparing(byName);
            case DELIVERED -> comparingDouble(CommuneLine::share).thenComparing(byName);
            case LATE ->
                comparingLong((CommuneLine line) -> -line.tally().late()).thenComparing(byName);
        };
    }
}
