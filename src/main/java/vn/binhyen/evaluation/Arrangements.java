package vn.binhyen.evaluation;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Ways to hand labels out again among those that had them, within strata. */
final class Arrangements {

    private final int[] labels;
    private final int[][] strata; // members of each

    /** @param stratum of each member, by any numbers */
    Arrangements(int[] labels, int[] stratum) {
        this.labels = labels;
        var members = new TreeMap<Integer, int[]>();
        for (int i = 0; i < labels.length; i++) {
            int member = i;
            members.merge(stratum[i], new int[] {member}, (known, one) -> {
                int[] more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = member;
                return more;
            });
        }
        this.strata = members.values().toArray(int[][]::new);
    }

    /** n over k; so large that it no longer matters where it does not fit. */
    static double ways(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= Math.min(k, n - k); i++) ways = ways * (n - i + 1) / i;
        return Math.rint(ways);
    }

    /** How many different ways there are. */
    double count() {
        double count = 1;
        for (int[] members : strata) {
            var same = new TreeMap<Integer, Integer>();
            for (int member : members) same.merge(labels[member], 1, Integer::sum);
            int left = members.length;
            for (int size : same.values()) {
                count *= ways(left, size);
                left -= size;
            }
        }
        return count;
    }

    /** Hands every way on, in one array that is changed in place. */
    void forEach(Consumer<int[]> use) {
        hand(0, labels.clone(), use);
    }

    private void hand(int stratum, int[] labels, Consumer<int[]> use) {
        if (stratum == strata.length) {
            use.accept(labels);
            return;
        }
        int[] members = strata[stratum];
        int[] sorted = Arrays.stream(members)
                .map(member -> this.labels[member])
                .sorted()
                .toArray();
        do {
            for (int i = 0; i < members.length; i++) labels[members[i]] = sorted[i];
            hand(stratum + 1, labels, use);
        } while (next(sorted));
    }

    /** The next order of a list with repetitions, as a dictionary has it; false after the last. */
    private static boolean next(int[] order) {
        int i = order.length - 2;
        while (i >= 0 && order[i] >= order[i + 1]) i--;
        if (i < 0) return false;
        int j = order.length - 1;
        while (order[j] <= order[i]) j--;
        swap(order, i++, j);
        for (j = order.length - 1; i < j; i++, j--) swap(order, i, j);
        return true;
    }

    void shuffle(int[] shuffled, RandomGenerator random) {
        for (int[] members : strata) {
            for (int i = members.length - 1; i > 0; i--) swap(shuffled, members[i], members[random.nextInt(i + 1)]);
        }
    }

    private static void swap(int[] values, int one, int other) {
        int value = values[one];
        values[one] = values[other];
        values[other] = value;
    }
}
