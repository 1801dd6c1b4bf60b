package vn.binhyen.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhyen.reports.Difference.Figure;

/** How files call the figures of which parts were apportioned; nothing else ever is. */
final class Estimated {

    private static final Map<Figure, String> NAMES =
            Map.of(Figure.VALUE, "value", Figure.YEAR_BEFORE, "yearBefore", Figure.PERIOD_BEFORE, "periodBefore");

    private Estimated() {}

    static List<String> of(Collection<Figure> figures) {
        return figures.stream()
                .sorted()
                .flatMap(figure -> Optional.ofNullable(NAMES.get(figure)).stream())
                .toList();
    }
}
