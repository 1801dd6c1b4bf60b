package vn.binhyen.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** How long something took, again and again, in seconds. */
final class Timings {

    private final List<Double> seconds = new ArrayList<>();

    /** Does the work, remembers how long it took, and answers its result. */
    <T> T time(Callable<T> work) throws Exception {
        long begun = System.nanoTime();
        var result = work.call();
        seconds.add((System.nanoTime() - begun) / 1e9);
        return result;
    }

    void add(Timings others) {
        seconds.addAll(others.seconds);
    }

    double median() {
        return quantile(0.5);
    }

    double p95() {
        return quantile(0.95);
    }

    double max() {
        return quantile(1);
    }

    /** In the unit of which a second has so many. */
    Figure.Spread spread(double perSecond) {
        return new Figure.Spread(median() * perSecond, max() * perSecond, seconds.size());
    }

    /** The smallest that at least the share of all runs did not exceed. */
    private double quantile(double share) {
        var sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
