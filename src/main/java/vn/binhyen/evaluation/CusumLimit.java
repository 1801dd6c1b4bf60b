package vn.binhyen.evaluation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The limit of a {@link LikelihoodCusum} with which a false alarm is rare: the Markov chain of Brook and Evans
 * (1972) over a fine grid of sums, month by month with the actual expected numbers, which repeat after the last.
 */
public final class CusumLimit {

    private static final int CELLS = 200;
    private static final double NEGLIGIBLE = 1e-9;
    private static final int LONGEST = 20_000;

    private final double[] expected;
    private final double[][] masses;
    private final double[][] increments;

    /** @param expected events for each month of a year, or of any period that repeats */
    public CusumLimit(LikelihoodCusum cusum, double[] expected) {
        Demand.that(expected.length > 0, "A limit needs the expected number of at least one month.");
        for (double one : expected) {
            Demand.positive(one, "a month's expected number");
            Demand.that(one <= 1e5, "A limit is computed for at most 100,000 expected events a month.");
        }
        this.expected = expected.clone();
        masses = Arrays.stream(expected).mapToObj(mean -> masses(cusum, mean)).toArray(double[][]::new);
        increments = new double[expected.length][];
        for (int month = 0; month < expected.length; month++) {
            double mean = expected[month];
            increments[month] = IntStream.range(0, masses[month].length)
                    .mapToDouble(count -> cusum.increment(count, mean))
                    .toArray();
        }
    }

    /** The smallest limit, to three digits, that is reached by chance no sooner than after so many months on average. */
    public double of(double months) {
        Demand.that(months > 1 && months <= 1000, "A run length lies between 1 and 1,000 months.");
        double beyond = 1;
        while (runLength(beyond) < months && beyond < 64) beyond *= 2;
        double tooLow = 0;
        double enough = beyond;
        while (enough - tooLow > 5e-4) {
            double middle = (tooLow + enough) / 2;
            if (runLength(middle) < months) tooLow = middle;
            else enough = middle;
        }
        return enough;
    }

    /** Months until the limit is reached by chance, on average. */
    public double runLength(double limit) {
        Demand.positive(limit, "the limit");
        double[] now = new double[CELLS + 1];
        now[0] = 1;
        double months = 0;
        double left = 1;
        for (int month = 0; left > NEGLIGIBLE && month < LONGEST; month++) {
            months += left;
            now = next(now, month % expected.length, limit);
            left = Arrays.stream(now).sum();
        }
        return months;
    }

    /** The first cell is the sum 0; the others stand for their middles. */
    private double[] next(double[] now, int month, double limit) {
        double width = limit / CELLS;
        double[] next = new double[CELLS + 1];
        for (int from = 0; from <= CELLS; from++) {
            if (now[from] < 1e-15) continue;
            double sum = from == 0 ? 0 : (from - 0.5) * width;
            for (int count = 0; count < masses[month].length; count++) {
                double reached = sum + increments[month][count];
                if (reached < limit)
                    next[reached <= 0 ? 0 : Math.min(CELLS, (int) (reached / width) + 1)] +=
                            now[from] * masses[month][count];
            }
        }
        return next;
    }

    private static double[] masses(LikelihoodCusum cusum, double mean) {
        double[] masses = new double[(int) (mean + 10 * cusum.scatter(mean) + 20)];
        for (int count = 0; count < masses.length; count++) masses[count] = cusum.mass(count, mean);
        return masses;
    }
}
