package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One area's sums, period by period. */
final class FigureLine {

    private final Measure measure;
    private final int province;
    private final int area;
    private final BigDecimal[] amounts;
    private final int[] areas;
    private final boolean[] mixed;

    FigureLine(Measure measure, int province, int area, int periods) {
        this.measure = measure;
        this.province = province;
        this.area = area;
        amounts = new BigDecimal[periods];
        Arrays.fill(amounts, BigDecimal.ZERO);
        areas = new int[periods];
        mixed = new boolean[periods];
    }

    static FigureLine of(Measure measure, int area, int periods, List<FigureRecords.Read> reads) {
        var sums = new Sum[periods + 1];
        Arrays.fill(sums, Sum.NOTHING);
        var line = new FigureLine(measure, reads.getFirst().province(), area, periods);
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

    /** Where the other is known, this says nothing any more. */
    void giveWayTo(FigureLine other) {
        for (int i = 0; i < areas.length; i++)
            if (other.areas[i] > 0) {
                amounts[i] = BigDecimal.ZERO;
                areas[i] = 0;
            }
    }

    FigureLine in(int key) {
        var line = new FigureLine(measure, province, key, amounts.length);
        return line.plus(this);
    }

    /** Known here, but not to be added to other areas. */
    FigureLine unsummable(int key) {
        var line = new FigureLine(measure, province, key, amounts.length);
        for (int i = 0; i < amounts.length; i++) line.mixed[i] = areas[i] > 0;
        return line;
    }

    void add(FigureRecords.ProvinceSum sum) {
        amounts[sum.period() - 1] = sum.amount();
        areas[sum.period() - 1] = sum.areas();
    }

    FigureLine plus(FigureLine other) {
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

    int province() {
        return province;
    }

    int area() {
        return area;
    }

    boolean isMixed(int period) {
        return mixed[period];
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
