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
    private final double[][] masses; // by month: of the counts that happen at all
    private final double[][] increments; // by month: of those counts

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
            int first = first(cusum, mean);
            increments[month] = IntStream.range(0, masses[month].length)
                    .mapToDouble(count -> cusum.increment(first + count, mean))
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
        var moves = new Moves[expected.length];
        Arrays.setAll(moves, month -> moves(month, limit));
        double[] now = new double[CELLS + 1];
        now[0] = 1;
        double months = 0;
        double left = 1;
        for (int month = 0; left > NEGLIGIBLE && month < LONGEST; month++) {
            months += left;
            now = moves[month % expected.length].next(now);
            left = Arrays.stream(now).sum();
        }
        return months;
    }

    /** The chances of a month by the cell from which and the cells to which they lead. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    private record Moves(int[][] to, double[][] chance) {

        double[] next(double[] now) {
            double[] next = new double[now.length];
            for (int from = 0; from < now.length; from++) {
                if (now[from] < 1e-15) continue;
                for (int i = 0; i < to[from].length; i++) next[to[from][i]] += now[from] * chance[from][i];
            }
            return next;
        }
    }

    /** The first cell is the sum 0; the others stand for their middles. Neighbouring counts that lead to one cell are one move. */
    private Moves moves(int month, double limit) {
        double width = limit / CELLS;
        int[][] to = new int[CELLS + 1][];
        double[][] chance = new double[CELLS + 1][];
        int[] cells = new int[masses[month].length];
        double[] sums = new double[cells.length];
        for (int from = 0; from <= CELLS; from++) {
            double sum = from == 0 ? 0 : (from - 0.5) * width;
            int size = 0;
            for (int count = 0; count < cells.length; count++) {
                double reached = sum + increments[month][count];
                if (reached >= limit) continue;
                int cell = reached <= 0 ? 0 : Math.min(CELLS, (int) (reached / width) + 1);
                if (size == 0 || cells[size - 1] != cell) {
                    cells[size] = cell;
                    sums[size++] = 0;
                }
                sums[size - 1] += masses[month][count];
            }
            to[from] = Arrays.copyOf(cells, size);
            chance[from] = Arrays.copyOf(sums, size);
        }
        return new Moves(to, chance);
    }

    /** Ten standard deviations below the mean, and less than that never happens. */
    private static int first(LikelihoodCusum cusum, double mean) {
        return (int) Math.max(0, mean - 10 * cusum.scatter(mean) - 20);
    }

    private static double[] masses(LikelihoodCusum cusum, double mean) {
        int first = first(cusum, mean);
        double[] masses = new double[(int) (mean + 10 * cusum.scatter(mean) + 20) - first];
        for (int count = 0; count < masses.length; count++) masses[count] = cusum.mass(first + count, mean);
        return masses;
    }
}
