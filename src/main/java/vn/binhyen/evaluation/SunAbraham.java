package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The event study of Sun and Abraham (2021) for rates and scores: a regression on units, months and every cohort's months since
 * adoption, averaged by cohort sizes. In a complete panel each of its coefficients is a difference of four means: the cohort's
 * change since the month before adoption, less the same change of those that never adopt.
 *
 * <p>Standard errors are clustered with G/(G-1) (n-1)/(n-K), K counting months and coefficients but not units; Student's t with
 * G-1 degrees of freedom. Cohort sizes count as fixed. Where all adopt, the last cohort until its adoption is compared with.
 */
public final class SunAbraham {

    private final Panel panel;
    private final int times;
    private final int comparison; // adoption month of those compared with
    private final int[] units; // by adoption month
    private final int[] cohorts; // the adoption months that somebody has, in order
    private final double[][] means; // by adoption month, of units × months; nothing where nobody adopts
    private final double[] comparisonMeans;
    private final double scale;
    private int comparisonUnits;
    private final boolean[] clusters;

    /**
     * @param terms by months since adoption, the month before it left out as the reference
     * @param overall over all treated rows, by how many they are
     * @param comparedWithNever whether those compared with never adopt; otherwise it is the last cohort
     */
    public record Study(List<Term> terms, Effect overall, boolean comparedWithNever, List<String> unusedUnits) {}

    /** Months since adoption (negative: before), and the mean effect of the cohorts observed then, in the outcome's unit. */
    public record Term(int eventTime, Effect effect) {}

    private SunAbraham(Panel panel) {
        this.panel = panel;
        int latest = 0;
        for (int unit = 0; unit < panel.units(); unit++) {
            int adoption = panel.adoption(unit);
            latest = Math.max(latest, adoption >= panel.times() ? Panel.NEVER : adoption);
        }
        this.scale = Rounding.scale(panel.outcomes());
        this.comparison = latest;
        this.times = Math.min(panel.times(), latest);
        if (times < 2) throw new Unusable("There are not two months in which somebody was untreated.");
        this.units = new int[times];
        for (int unit = 0; unit < panel.units(); unit++)
            if (isUsed(unit) && !isCompared(unit)) units[panel.adoption(unit)]++;
        this.cohorts =
                IntStream.range(1, times).filter(cohort -> units[cohort] > 0).toArray();
        this.means = new double[times][];
        for (int cohort : cohorts) means[cohort] = new double[times];
        this.comparisonMeans = new double[times];
        this.clusters = new boolean[panel.clusters()];
        for (int unit = 0; unit < panel.units(); unit++) if (isUsed(unit)) sum(unit);
        for (int cohort : cohorts) {
            for (int time = 0; time < times; time++) means[cohort][time] /= units[cohort];
        }
        for (int time = 0; time < times; time++) comparisonMeans[time] /= comparisonUnits;
        if (cohorts.length == 0) {
            throw new Unusable("No unit adopted after its first month, beside others that had not.");
        }
    }

    /**
     * @param panel units × months of values in any unit, without exposure
     * @return effects in the unit of the values
     * @throws Unusable for exposure, or without adopters that were observed before, or without comparison
     */
    public static Study estimate(Panel panel) {
        if (panel.hasExposure())
            throw new Unusable("Rates and scores take no exposure: divide the counts by it first.");
        return new SunAbraham(panel).study();
    }

    private boolean isUsed(int unit) {
        return panel.adoption(unit) > 0;
    }

    private boolean isCompared(int unit) {
        return panel.adoption(unit) >= times;
    }

    private void sum(int unit) {
        clusters[panel.cluster(unit)] = true;
        double[] sums = isCompared(unit) ? comparisonMeans : means[panel.adoption(unit)];
        if (isCompared(unit)) comparisonUnits++;
        for (int time = 0; time < times; time++) sums[time] += panel.outcome(unit, time);
    }

    private Study study() {
        var terms = new ArrayList<Term>();
        for (int eventTime = 1 - times; eventTime < times; eventTime++) {
            if (eventTime == -1) continue;
            int at = eventTime;
            var effect = effect(cohort -> cohort + at, cohort -> cohort + at + 1);
            if (effect != null) terms.add(new Term(at, effect));
        }
        var overall = effect(cohort -> cohort, _ -> times);
        if (overall == null) throw new Unusable("No treated month has anything untreated beside it.");
        var unused = new ArrayList<String>();
        for (int unit = 0; unit < panel.units(); unit++) if (!isUsed(unit)) unused.add(panel.unitName(unit));
        return new Study(List.copyOf(terms), overall, comparison == Panel.NEVER, List.copyOf(unused));
    }

    /** The mean of the cohorts' coefficients, by their sizes, from one month of each to before another; nothing where there is none. */
    private @Nullable Effect effect(IntUnaryOperator from, IntUnaryOperator until) {
        double total = 0;
        double estimate = 0;
        double[][] slope = new double[times][]; // of the effect, by cohort and month
        double[] comparisonSlope = new double[times];
        for (int cohort : cohorts) {
            int end = Math.min(times, until.applyAsInt(cohort));
            for (int time = Math.max(0, from.applyAsInt(cohort)); time < end; time++) {
                double share = units[cohort];
                if (slope[cohort] == null) slope[cohort] = new double[times];
                total += share;
                estimate += share * (change(means[cohort], time, cohort) - change(comparisonMeans, time, cohort));
                slope[cohort][time] += share;
                slope[cohort][cohort - 1] -= share;
                comparisonSlope[time] -= share;
                comparisonSlope[cohort - 1] += share;
            }
        }
        if (total == 0) return null;
        return judged(estimate / total, influence(slope, comparisonSlope, total));
    }

    private static double change(double[] series, int time, int cohort) {
        return series[time] - series[cohort - 1];
    }

    private double[] influence(double[][] slope, double[] comparisonSlope, double total) {
        double[] influence = new double[panel.clusters()];
        for (int unit = 0; unit < panel.units(); unit++) {
            if (!isUsed(unit)) continue;
            boolean compared = isCompared(unit);
            double[] slopes = compared ? comparisonSlope : slope[panel.adoption(unit)];
            if (slopes == null) continue;
            double[] mean = compared ? comparisonMeans : means[panel.adoption(unit)];
            double sum = 0;
            for (int time = 0; time < times; time++) sum += slopes[time] * (panel.outcome(unit, time) - mean[time]);
            int size = compared ? comparisonUnits : units[panel.adoption(unit)];
            influence[panel.cluster(unit)] += sum / (size * total);
        }
        return influence;
    }

    private Effect judged(double estimate, double[] influence) {
        int g = 0;
        for (boolean used : clusters) if (used) g++;
        double rows = (double) (Arrays.stream(units).sum() + comparisonUnits) * times;
        double effects = times;
        for (int size : units) if (size > 0) effects += times - 1;
        double squares = Arrays.stream(influence).map(part -> part * part).sum();
        double variance = squares * g / (g - 1.0) * (rows - 1) / (rows - effects);
        boolean known = g > 1 && rows > effects && !Rounding.hides(variance, scale);
        return new Effect(estimate, known ? Precision.of(estimate, Math.sqrt(variance), g - 1.0) : null);
    }
}
