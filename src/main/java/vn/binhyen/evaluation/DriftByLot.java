package vn.binhyen.evaluation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Whether few sites with the model had drifted apart from the others before the start: their {@link Drift} by its error, among those
 * of as many sites drawn by lot. Sites have slopes of their own, which the months alone do not show.
 */
final class DriftByLot {

    private static final double MOST_EXACT = 20_000;
    private static final int DRAWS = 1_999;

    private final List<Site> sites;
    private final int months;
    private final int[] labels;

    DriftByLot(List<Site> treated, List<Site> compared, int months) {
        sites = Stream.concat(treated.stream(), compared.stream()).toList();
        this.months = months;
        labels = new int[sites.size()];
        for (int i = 0; i < treated.size(); i++) labels[i] = 1;
    }

    /** Two-sided, or the drift's own where there are too few ways to draw. */
    double p(double alpha, long seed) {
        var arrangements = new Arrangements(labels, new int[labels.length]);
        var own = drift(labels);
        if (arrangements.count() * alpha < 1) return own.p();
        double seen = distance(own) * (1 - 1e-10);
        var tally = new double[2];
        if (arrangements.count() < MOST_EXACT) {
            arrangements.forEach(drawn -> count(tally, drawn, seen));
            return tally[0] / tally[1];
        }
        var random = new SplittableRandom(seed);
        int[] drawn = labels.clone();
        for (int draw = 0; draw < DRAWS; draw++) {
            arrangements.shuffle(drawn, random);
            count(tally, drawn, seen);
        }
        return (1 + tally[0]) / (1 + tally[1]);
    }

    private void count(double[] tally, int[] drawn, double seen) {
        tally[1]++;
        try {
            if (distance(drift(drawn)) >= seen) tally[0]++;
        } catch (Unusable e) {
            tally[0]++; // what has no slope speaks for chance
        }
    }

    private static double distance(Drift drift) {
        return Math.abs(drift.slope() / drift.error());
    }

    private Drift drift(int[] drawn) {
        double[][] counts = new double[2][months];
        double[][] exposure = new double[2][months];
        for (int i = 0; i < drawn.length; i++) {
            for (int month = 0; month < months; month++) {
                counts[drawn[i]][month] += sites.get(i).count(month);
                exposure[drawn[i]][month] += sites.get(i).exposure(month);
            }
        }
        return Drift.of(counts[1], exposure[1], counts[0], exposure[0]);
    }
}
