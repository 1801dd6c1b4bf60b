package vn.binhyen.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;
import vn.binhyen.evaluation.Randomised.Tally;

/**
 * Randomisation tests (Fisher 1935): the mean of differences within pairs under all changes of sign, and the difference of two
 * groups' means under all divisions. All assignments are looked at where they are few enough, otherwise seeded draws.
 */
public final class Randomisation {

    private static final long MOST_EXACT = 4_200_000;
    private static final double ROUNDING = 1e-10;

    private Randomisation() {}

    /**
     * @param differences one of each pair, in any unit; the statistic is their mean
     * @param draws how many assignments are drawn where there are too many to look at all
     */
    public static Randomised differences(double[] differences, int draws, long seed) {
        requireNumbers(differences);
        if (differences.length < 2) throw new Unusable("One pair alone cannot be drawn anew.");
        requireDraws(draws);
        requireScatter(Arrays.stream(differences).anyMatch(one -> Math.abs(one) > 0));
        double n = differences.length;
        double sum = Arrays.stream(differences).sum();
        var tally = new Tally(sum / n, ROUNDING);
        if (differences.length < 63 && 1L << differences.length <= MOST_EXACT) {
            enumerateSigns(differences, tally);
            return tally.enumerated();
        }
        var random = new SplittableRandom(seed);
        for (int draw = 0; draw < draws; draw++) {
            double total = 0;
            for (double difference : differences) total += random.nextBoolean() ? difference : -difference;
            tally.add(total / n);
        }
        return tally.drawn();
    }

    private static void enumerateSigns(double[] differences, Tally tally) {
        for (long signs = 0; signs < 1L << differences.length; signs++) {
            double total = 0;
            for (int i = 0; i < differences.length; i++)
                total += (signs >> i & 1) == 0 ? differences[i] : -differences[i];
            tally.add(total / differences.length);
        }
    }

    /** @param treated values in any unit; the statistic is their mean less that of the others */
    public static Randomised groups(double[] treated, double[] others, int draws, long seed) {
        requireNumbers(treated);
        requireNumbers(others);
        if (treated.length == 0 || others.length == 0 || treated.length + others.length < 3) {
            throw new Unusable("Two groups of at least three values together are needed.");
        }
        requireDraws(draws);
        double[] all = Arrays.copyOf(treated, treated.length + others.length);
        System.arraycopy(others, 0, all, treated.length, others.length);
        double centre = Arrays.stream(all).average().orElseThrow();
        for (int i = 0; i < all.length; i++) all[i] -= centre; // what they have in common would only round away digits
        requireScatter(Arrays.stream(all).anyMatch(one -> Math.abs(one) > 1e-14 * Math.abs(centre)));
        return new Division(all, treated.length).judged(draws, seed);
    }

    /** All values, of which the first so many were treated. */
    private static final class Division {
        private final double[] values;
        private final int treated;
        private final double total;

        Division(double[] values, int treated) {
            this.values = values;
            this.treated = treated;
            this.total = Arrays.stream(values).sum();
        }

        private double statistic(double sum) {
            return sum / treated - (total - sum) / (values.length - treated);
        }

        Randomised judged(int draws, long seed) {
            var tally = new Tally(statistic(Arrays.stream(values, 0, treated).sum()), ROUNDING);
            if (Arrangements.ways(values.length, treated) <= MOST_EXACT) {
                divide(0, treated, 0, tally);
                return tally.enumerated();
            }
            var random = new SplittableRandom(seed);
            double[] shuffled = values.clone();
            for (int draw = 0; draw < draws; draw++) {
                double sum = 0;
                for (int i = 0; i < treated; i++) {
                    int other = i + random.nextInt(shuffled.length - i);
                    double chosen = shuffled[other];
                    shuffled[other] = shuffled[i];
                    shuffled[i] = chosen;
                    sum += chosen;
                }
                tally.add(statistic(sum));
            }
            return tally.drawn();
        }

        private void divide(int from, int wanted, double sum, Tally tally) {
            if (wanted == 0) {
                tally.add(statistic(sum));
                return;
            }
            for (int i = from; i <= values.length - wanted; i++) divide(i + 1, wanted - 1, sum + values[i], tally);
        }
    }

    private static void requireNumbers(double[] values) {
        for (double value : values) Demand.finite(value, "every value");
    }

    private static void requireScatter(boolean scatters) {
        Demand.that(scatters, "All values are the same, so that every assignment gives the same.");
    }

    private static void requireDraws(int draws) {
        Demand.that(draws >= 19, "With fewer than 19 draws no p below 5 % exists.");
    }
}
