package vn.binhyen.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes rows of figures from sums; pure. What may not be summed is said to be unsummable instead. */
final class Tabulation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<Integer, List<FigureRecords.Read>> byMeasure;
    private final Map<Integer, List<FigureRecords.ProvinceSum>> sums;
    private final Map<Integer, List<Integer>> descendants;
    private final FigureLevel level;
    private final int periods;

    /**
     * What was summed already is of provinces, the rest of their areas.
     *
     * @param descendants the units that came of each: once one of them has told how much there is, what was told of the former unit stands
     *     no longer
     */
    Tabulation(
            List<FigureRecords.Read> reads,
            List<FigureRecords.ProvinceSum> sums,
            Map<Integer, List<Integer>> descendants,
            FigureLevel level,
            int periods) {
        this.byMeasure = reads.stream().collect(groupingBy(FigureRecords.Read::measure));
        this.sums = sums.stream().collect(groupingBy(FigureRecords.ProvinceSum::measure));
        this.descendants = descendants;
        this.level = level;
        this.periods = periods;
    }

    /** The rows of a measure, one for each area of which something is known. */
    List<FigureRow> rows(Measure measure, Dictionary dictionary) {
        var rule = measure.rule();
        if (rule.part() == null || rule.whole() == null)
            return lines(measure).values().stream().map(FigureLine::row).toList();
        var parts = lines(latest(dictionary, rule.part()));
        var wholes = lines(latest(dictionary, rule.whole()));
        return wholes.entrySet().stream()
                .flatMap(
                        each -> Optional.ofNullable(parts.get(each.getKey()))
                                .map(part -> ratio(measure, part, each.getValue()))
                                .stream())
                .toList();
    }

    private static Measure latest(Dictionary dictionary, String code) {
        return dictionary.editions(code).getFirst();
    }

    private Map<Integer, FigureLine> byArea(Measure measure) {
        var lines = new LinkedHashMap<Integer, FigureLine>();
        byMeasure.getOrDefault(measure.id(), List.of()).stream()
                .collect(groupingBy(FigureRecords.Read::area, LinkedHashMap::new, toList()))
                .forEach((area, reads) -> lines.put(area, FigureLine.of(measure, area, periods, reads)));
        if (measure.isToldInLevels())
            lines.forEach((area, line) -> descendants.getOrDefault(area, List.of()).stream()
                    .flatMap(heir -> Stream.ofNullable(lines.get(heir)))
                    .forEach(line::giveWayTo));
        return lines;
    }

    private Map<Integer, FigureLine> lines(Measure measure) {
        var lines = new LinkedHashMap<Integer, FigureLine>();
        byArea(measure).forEach((area, line) -> {
            int key = level == FigureLevel.COMMUNE ? area : line.province();
            if (level == FigureLevel.PROVINCE && !measure.rule().sumsOverAreas() && area != key)
                line = line.unsummable(key);
            lines.merge(key, key == area ? line : line.in(key), FigureLine::plus);
        });
        sums.getOrDefault(measure.id(), List.of())
                .forEach(sum -> lines.computeIfAbsent(
                                sum.province(), province -> new FigureLine(measure, province, province, periods))
                        .add(sum));
        return lines;
    }

    private FigureRow ratio(Measure measure, FigureLine part, FigureLine whole) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var unsummable = new ArrayList<Integer>();
        for (int i = 0; i < periods; i++) {
            values.add(share(measure, part.value(i), whole.value(i)));
            if (part.isMixed(i) || whole.isMixed(i)) unsummable.add(i);
        }
        return new FigureRow(
                measure.code(),
                part.province(),
                part.area(),
                values,
                whole.row().areas(),
                unsummable);
    }

    private static @Nullable BigDecimal share(Measure measure, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) return null;
        return part.multiply(HUNDRED).divide(whole, measure.rule().decimals(), RoundingMode.HALF_UP);
    }
}
