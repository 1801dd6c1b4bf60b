package vn.binhyen.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes rows of figures from sums; pure. What may not be summed is said to be unsummable instead. */
final class Tabulation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<Integer, List<FigureRecords.Read>> byMeasure;
    private final Map<Integer, List<FigureRecords.ProvinceSum>> sums;
    private final FigureLevel level;
    private final int periods;

    /** What was summed already is of provinces, the rest of their areas. */
    Tabulation(List<FigureRecords.Read> reads, List<FigureRecords.ProvinceSum> sums, FigureLevel level, int periods) {
        this.byMeasure = reads.stream().collect(groupingBy(FigureRecords.Read::measure));
        this.sums = sums.stream().collect(groupingBy(FigureRecords.ProvinceSum::measure));
        this.level = level;
        this.periods = periods;
    }

    /** The rows of a measure, one for each area of which something is known. */
    List<FigureRow> rows(Measure measure, Dictionary dictionary) {
        var rule = measure.rule();
        if (rule.part() == null || rule.whole() == null)
            return lines(measure).values().stream().map(Line::row).toList();
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

    private Map<Integer, Line> lines(Measure measure) {
        var lines = new LinkedHashMap<Integer, Line>();
        byMeasure.getOrDefault(measure.id(), List.of()).stream()
                .collect(groupingBy(FigureRecords.Read::area, LinkedHashMap::new, toList()))
                .forEach((area, reads) -> {
                    var line = Line.of(measure, area, periods, reads);
                    int key = level == FigureLevel.COMMUNE
                            ? area
                            : reads.getFirst().province();
                    if (level == FigureLevel.PROVINCE && !measure.rule().sumsOverAreas() && area != key)
                        line = line.unsummable(key);
                    lines.merge(key, key == area ? line : line.in(key), Line::plus);
                });
        sums.getOrDefault(measure.id(), List.of())
                .forEach(sum -> lines.computeIfAbsent(
                                sum.province(), province -> new Line(measure, province, province, periods))
                        .add(sum));
        return lines;
    }

    private FigureRow ratio(Measure measure, Line part, Line whole) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var unsummable = new ArrayList<Integer>();
        for (int i = 0; i < periods; i++) {
            values.add(share(measure, part.value(i), whole.value(i)));
            if (part.mixed[i] || whole.mixed[i]) unsummable.add(i);
        }
        return new FigureRow(
                measure.code(), part.province, part.area, values, whole.row().areas(), unsummable);
    }

    private static @Nullable BigDecimal share(Measure measure, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) return null;
        return part.multiply(HUNDRED).divide(whole, measure.rule().decimals(), RoundingMode.HALF_UP);
    }

    /** One area's sums, period by period. */
    private static final class Line {

        private final Measure measure;
        private final int province;
        private final int area;
        private final BigDecimal[] amounts;
        private final int[] areas;
        private final boolean[] mixed;

        private Line(Measure measure, int province, int area, int periods) {
            this.measure = measure;
            this.province = province;
            this.area = area;
            amounts = new BigDecimal[periods];
            Arrays.fill(amounts, BigDecimal.ZERO);
            areas = new int[periods];
            mixed = new boolean[periods];
        }

        static Line of(Measure measure, int area, int periods, List<FigureRecords.Read> reads) {
            var sums = new Sum[periods + 1];
            Arrays.fill(sums, Sum.NOTHING);
            var line = new Line(measure, reads.getFirst().province(), area, periods);
            for (var read : reads) {
                sums[read.period()] = sums[read.period()].plus(read.sum());
                boolean twice = read.period() > 0 && read.atoms() > 1;
                if (twice && isFlow(measure) && !measure.rule().sumsOverTime()) line.mixed[read.period() - 1] = true;
            }
            var until = sums[0];
            for (int i = 0; i < periods; i++) {
                until = isFlow(measure) ? sums[i + 1] : until.plus(sums[i + 1]);
                line.amounts[i] = until.amount();
                line.areas[i] = until.facts() > 0 ? 1 : 0;
            }
            return line;
        }

        private static boolean isFlow(Measure measure) {
            return measure.rule().nature() == Nature.FLOW;
        }

        Line in(int key) {
            var line = new Line(measure, province, key, amounts.length);
            return line.plus(this);
        }

        /** Known here, but not to be added to other areas. */
        Line unsummable(int key) {
            var line = new Line(measure, province, key, amounts.length);
            for (int i = 0; i < amounts.length; i++) line.mixed[i] = areas[i] > 0;
            return line;
        }

        void add(FigureRecords.ProvinceSum sum) {
            amounts[sum.period() - 1] = sum.amount();
            areas[sum.period() - 1] = sum.areas();
        }

        Line plus(Line other) {
            for (int i = 0; i < amounts.length; i++) {
                amounts[i] = amounts[i].add(other.amounts[i]);
                areas[i] += other.areas[i];
                mixed[i] |= other.mixed[i];
            }
            return this;
        }

        @Nullable
        BigDecimal value(int period) {
            return areas[period] == 0 || mixed[period]
                    ? null
                    : amounts[period].setScale(measure.rule().decimals(), RoundingMode.HALF_UP);
        }

        FigureRow row() {
            var values = new ArrayList<@Nullable BigDecimal>();
            var counts = new ArrayList<Integer>();
            var unsummable = new ArrayList<Integer>();
            for (int i = 0; i < amounts.length; i++) {
                values.add(value(i));
                counts.add(areas[i]);
                if (mixed[i]) unsummable.add(i);
            }
            return new FigureRow(measure.code(), province, area, values, counts, unsummable);
        }
    }
}
