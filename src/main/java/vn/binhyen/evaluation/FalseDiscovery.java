package vn.binhyen.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of many findings stand so that of those that do no more than a share q are lucky: Benjamini and Hochberg (1995), J R Stat
 * Soc B 57:289-300.
 *
 * @param adjusted for each p in the order given: the smallest q with which it stands
 * @param stands for each p whether it stands
 * @param threshold the largest p that stands, 0 where none does
 */
public record FalseDiscovery(List<Double> adjusted, List<Boolean> stands, double threshold) {

    /** A p exactly on its step stands, whatever its last digit was rounded to. */
    private static final double ROUNDING = 1e-12;

    /** @param p of all findings that were planned, whatever they show */
    public static FalseDiscovery of(double[] p, double q) {
        Demand.that(p.length > 0, "There is no finding to judge.");
        Demand.chance(q, "q");
        for (double one : p) Demand.that(one >= 0 && one <= 1, "A p is a number from 0 to 1.");
        double[] adjusted = adjusted(p);
        double enough = q * (1 + ROUNDING);
        double threshold = IntStream.range(0, p.length)
                .filter(i -> adjusted[i] <= enough)
                .mapToDouble(i -> p[i])
                .max()
                .orElse(0);
        var all = Arrays.stream(adjusted).boxed().toList();
        return new FalseDiscovery(all, all.stream().map(one -> one <= enough).toList(), threshold);
    }

    /** How many stand. */
    public int standing() {
        return (int) stands.stream().filter(one -> one).count();
    }

    private static double[] adjusted(double[] p) {
        var falling = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
                .toList();
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int i = 0; i < p.length; i++) {
            int place = falling.get(i);
            least = Math.min(least, p[place] * p.length / (p.length - i));
            adjusted[place] = least;
        }
        return adjusted;
    }
}
