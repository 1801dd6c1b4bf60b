package vn.binhyen.evaluation;

import java.util.Arrays;

/**
 * The maximised sequential probability ratio test for Poisson counts: with c events where mu were expected, LLR = (mu - c) + c ln(c/mu)
 * for c > mu. Its critical value is reached by chance, at any moment until T events are expected, with the probability alpha.
 * Kulldorff, Davis, Kolczak, Lewis, Lieu and Platt (2011), Sequential Analysis 30:58-78; computed exactly, count by count.
 */
public final class MaxSprt {

    private static final double LONGEST = 2000;
    private static final double NEGLIGIBLE = 1e-18;

    private MaxSprt() {}

    public static double logLikelihoodRatio(double count, double expected) {
        Demand.count(count, "the count so far");
        Demand.positive(expected, "the expected number so far");
        if (count <= expected) return 0;
        return Math.max(0, -(Saddle.logPoisson(count, expected) - Saddle.logPoisson(count, count)));
    }

    /**
     * @param longest T, in expected events
     * @param least M: with fewer events nothing is signalled
     */
    public static double criticalValue(double longest, double alpha, int least) {
        Demand.positive(longest, "T");
        Demand.that(longest <= LONGEST, "Critical values are computed for at most 2,000 expected events.");
        Demand.that(alpha > 0 && alpha <= 0.5, "Alpha lies above 0 and is at most 0.5.");
        Demand.that(least >= 1, "At least one event is needed for a signal.");
        Demand.that(
                signal(0, longest, least) > alpha,
                "So few events are expected that a signal would not be false often enough for this alpha.");
        double beyond = 1;
        while (signal(beyond, longest, least) > alpha) beyond *= 2;
        return Bisection.edge(0, beyond, value -> signal(value, longest, least) > alpha);
    }

    /** The chance that the value is reached before T although there is nothing to find. */
    static double signal(double value, double longest, int least) {
        double[] calm = {1};
        int from = 0;
        double time = 0;
        double signalled = 0;
        for (int count = least; time < longest; count++) {
            double until = Math.min(longest, latest(count, value));
            if (until <= time) continue;
            double[] next = later(calm, until - time);
            int kept = Math.min(next.length, Math.max(0, count - from));
            for (int i = kept; i < next.length; i++) signalled += next[i];
            int cut = 0;
            while (cut < kept - 1 && next[cut] < NEGLIGIBLE) cut++;
            calm = Arrays.copyOfRange(next, cut, kept);
            from += cut;
            time = until;
        }
        return signalled;
    }

    /** The latest moment at which so many events are a signal. */
    private static double latest(int count, double value) {
        if (value == 0) return count;
        return Bisection.edge(0, count, mean -> mean == 0 || logLikelihoodRatio(count, mean) >= value);
    }

    private static double[] later(double[] calm, double mean) {
        int most = (int) (mean + 12 * Math.sqrt(mean) + 18);
        double[] mass = new double[most];
        for (int i = 0; i < most; i++) mass[i] = PoissonCounts.mass(i, mean);
        double[] next = new double[calm.length + most - 1];
        for (int i = 0; i < calm.length; i++) for (int j = 0; j < most; j++) next[i + j] += calm[i] * mass[j];
        return next;
    }
}
