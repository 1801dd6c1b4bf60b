package vn.binhyen.areas;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Divides a whole number by weights, by the method of the largest remainder. */
public final class Apportionment {

    private Apportionment() {}

    /**
     * The parts are whole numbers, add up to the total exactly, and each differs from its exact share by less than one. Of equal remainders
     * the earlier goes first. Where no weight is positive all count the same.
     *
     * @param total not negative
     * @param weights at least one, none negative, of any unit
     * @return as many parts as weights, in their order
     */
    public static long[] of(long total, double[] weights) {
        if (total < 0
                || weights.length == 0
                || Arrays.stream(weights).anyMatch(weight -> !(weight >= 0) || weight == Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException(total + " by " + Arrays.toString(weights));
        double largest = Arrays.stream(weights).max().orElseThrow();
        // Divided by the largest, so that no sum of weights overflows
        var scaled = Arrays.stream(weights)
                .map(weight -> largest > 0 ? weight / largest : 1)
                .toArray();
        double sum = Arrays.stream(scaled).sum();
        var parts = new long[weights.length];
        var remainders = new double[weights.length];
        long left = total;
        for (int i = 0; i < parts.length; i++) {
            double exact = total * (scaled[i] / sum);
            parts[i] = Math.min(left, (long) Math.floor(exact));
            remainders[i] = exact - parts[i];
            left -= parts[i];
        }
        var order = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -remainders[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; left > 0; i = (i + 1) % order.length, left--) parts[order[i]]++;
        return parts;
    }
}
