package vn.binhyen.lineages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.preventionmodels.PointLives.PointLife;

/** Where the points of a model ran at the end of a period, and how many started in each. */
record Spread(List<Row> periods, Period chosen, Map<Optional<Integer>, Here> communes) {

    /** How many points started in a period. */
    record Row(Period period, long started) {}

    /** What runs in one commune, and since when anything did. */
    record Here(long points, LocalDate since) {

        Here andOneMore() {
            return new Here(points + 1, since);
        }
    }

    /** Of the points in the order of their start; empty where there is none. The day chooses the period, otherwise the last. */
    static Optional<Spread> of(List<PointLife> points, @Nullable LocalDate on, LocalDate today) {
        if (points.isEmpty()) return Optional.empty();
        var rows = Period.between(points.getFirst().startedOn(), today).stream()
                .map(period -> row(period, points))
                .toList();
        var chosen = rows.stream()
                .map(Row::period)
                .filter(period -> on != null && period.holds(on))
                .findFirst()
                .orElse(rows.getLast().period());
        return Optional.of(new Spread(rows, chosen, communes(points, chosen.last())));
    }

    private static Row row(Period period, List<PointLife> points) {
        return new Row(
                period,
                points.stream().filter(point -> period.holds(point.startedOn())).count());
    }

    /** The first of a commune is the earliest there. */
    private static Map<Optional<Integer>, Here> communes(List<PointLife> points, LocalDate day) {
        var communes = new HashMap<Optional<Integer>, Here>();
        for (var point : points) {
            if (!point.runsOn(day)) continue;
            var commune = Optional.ofNullable(point.body().communeId());
            var here = communes.getOrDefault(commune, new Here(0, point.startedOn()));
            communes.put(commune, here.andOneMore());
        }
        return communes;
    }
}
