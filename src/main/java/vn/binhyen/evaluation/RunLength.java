package vn.binhyen.evaluation;

import java.util.Arrays;

/**
 * How long the upward Poisson CUSUM S = max(0, S + x - k) takes on average to reach S >= h: the Markov chain of Brook and Evans
 * (1972), Biometrika 59:539-549, exact where h and k lie on a common lattice. States are eliminated without a subtraction (Grassmann,
 * Taksar and Heyman 1985), so that also very long run lengths keep their digits.
 */
public final class RunLength {

    private static final int FINEST = 1000;
    private static final int MOST_STATES = 2000;

    private RunLength() {}

    /**
     * The average number of months until the signal, starting from nothing.
     *
     * @param limit h, in events
     * @param reference k, in events a month
     * @param mean events a month
     */
    public static double of(double limit, double reference, double mean) {
        return from(limit, reference, mean, false);
    }

    /**
     * Starting from h/2, as after a signal that was looked into (Lucas and Crosier 1982). Half a step of the lattice less comes to
     * the same.
     */
    public static double withHeadStart(double limit, double reference, double mean) {
        return from(limit, reference, mean, true);
    }

    private static double from(double limit, double reference, double mean, boolean headStart) {
        Demand.positive(limit, "the limit h");
        Demand.positive(reference, "the reference k");
        Demand.positive(mean, "the events a month");
        int scale = scale(limit, reference);
        int states = (int) Math.rint(limit * scale);
        int down = (int) Math.rint(reference * scale);
        return Demand.answer(new Chain(states, down, scale, mean).steps(headStart ? states / 2 : 0));
    }

    /** The smallest number of steps per event on which both lie. */
    private static int scale(double limit, double reference) {
        for (int scale = 1; scale <= FINEST; scale++) {
            if (!isWhole(limit * scale) || !isWhole(reference * scale)) continue;
            Demand.that(
                    limit * scale <= MOST_STATES && reference * scale <= 1e9,
                    "The limit is too high, or finer than can be computed; round h and k to fewer digits.");
            return scale;
        }
        throw new Unusable("The limit h and the reference k need a common step of at least 1/1000 of an event.");
    }

    private static boolean isWhole(double value) {
        return value > 0.5 && Math.abs(value - Math.rint(value)) < 1e-9 * value;
    }

    /** The chances between the sums below the limit, and beyond it. */
    private static final class Chain {

        private final double[][] moves;
        private final double[] out;

        Chain(int states, int down, int scale, double mean) {
            moves = new double[states][states];
            out = new double[states];
            for (int from = 0; from < states; from++) {
                out[from] = PoissonCounts.atLeast(Math.ceilDiv(states - from + down, scale), mean);
                if (down >= from) moves[from][0] = PoissonCounts.atMost(Math.floorDiv(down - from, scale), mean);
                for (int to = 1; to < states; to++) {
                    int up = to - from + down;
                    if (up >= 0 && up % scale == 0)
                        moves[from][to] = PoissonCounts.mass(Math.floorDiv(up, scale), mean);
                }
            }
        }

        /** Every state but the start is taken out, and its time handed to those that lead to it. */
        double steps(int start) {
            double[] time = new double[out.length];
            Arrays.fill(time, 1);
            for (int gone = out.length - 1; gone >= 0; gone--) if (gone != start) takeOut(gone, start, time);
            return time[start] / out[start];
        }

        private void takeOut(int gone, int start, double[] time) {
            double leaving = out[gone];
            for (int to = 0; to < gone; to++) leaving += moves[gone][to];
            if (start > gone) leaving += moves[gone][start];
            for (int from = 0; from < out.length; from++) {
                if (from == gone || (from > gone && from != start)) continue;
                double share = moves[from][gone] / leaving;
                if (!(share > 0)) continue;
                for (int to = 0; to < gone; to++) moves[from][to] += share * moves[gone][to];
                if (start > gone) moves[from][start] += share * moves[gone][start];
                out[from] += share * out[gone];
                time[from] += share * time[gone];
            }
        }
    }
}
