package vn.binhyen.evaluation;

import java.util.Arrays;

/**
 * The evidence, month by month, that more events happen than expected: an e-process for a rate ratio of at most 1, with a gamma(a, b)
 * prior cut off below 1 (Grünwald, de Heide and Koolen 2024, J R Stat Soc B 86:1091-1128; a Poisson and gamma mixture in closed form).
 * It may be looked at daily: by chance alone it ever reaches 1/alpha with a probability of at most alpha.
 *
 * <p>With X events and E expected so far, e = exp(E) b^a/Gamma(a) Gamma(a+X)/(b+E)^(a+X) Q(a+X, b+E)/Q(a, b), Q being the regularised
 * upper incomplete gamma function.
 *
 * @param shape a
 * @param rate b
 */
public record EvidenceProcess(double shape, double rate) {

    public EvidenceProcess {
        Demand.positive(shape, "a");
        Demand.positive(rate, "b");
        Demand.answer(height(shape, rate));
    }

    /** The log of e after each month. */
    public double[] logPath(double[] counts, double[] expected) {
        Demand.that(counts.length > 0, "Watching needs at least one month.");
        Demand.that(counts.length == expected.length, "Each month needs a count and an expected number.");
        double[] path = new double[counts.length];
        double seen = 0;
        double foreseen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += Demand.count(counts[i], "a month's count");
            foreseen += Demand.positive(expected[i], "a month's expected number");
            path[i] = Demand.answer(height(shape, rate) - height(shape + seen, rate + foreseen));
        }
        return path;
    }

    /**
     * The same for counts that scatter phi times as much as by chance, which are worth as much as 1/phi of them.
     *
     * @param overdispersion phi at least 1
     */
    public double[] logPath(double[] counts, double[] expected, double overdispersion) {
        double worth = 1 / Demand.overdispersion(overdispersion);
        return logPath(scaled(counts, worth), scaled(expected, worth));
    }

    private static double[] scaled(double[] values, double by) {
        return Arrays.stream(values).map(value -> value * by).toArray();
    }

    /** e itself, which stays at the largest number there is where it would pass it. */
    public static double value(double log) {
        return Math.min(Double.MAX_VALUE, Math.exp(log));
    }

    /** The first month, from 1 on, with e of at least 1/alpha; 0 where there is none. */
    public static int firstAlarm(double[] logPath, double alpha) {
        double needed = -Math.log(Demand.chance(alpha, "alpha"));
        for (int i = 0; i < logPath.length; i++) if (logPath[i] >= needed) return i + 1;
        return 0;
    }

    /** Sites that are watched together: the average of their e's is one. */
    public static double average(double[] logs) {
        Demand.that(logs.length > 0, "There is no site to average.");
        double sum = 0;
        for (double log : logs) sum += value(Demand.finite(log, "an e")) / logs.length;
        return Math.min(Double.MAX_VALUE, sum);
    }

    /** The log of b^a e^-b / Gamma(a) / Q(a, b): the density of the prior, or of what was learnt, at a rate ratio of 1. */
    private static double height(double a, double b) {
        return Math.log(a) + Saddle.logPoisson(a, b) - PoissonCounts.logUpper(a, b);
    }
}
