package vn.binhyen.trials;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.Interval;

/**
 * A bar from one ratio to another on a scale of doublings, from a quarter to four times as many; what lies beyond is cut off there.
 * All places are in thousandths of the width.
 *
 * @param ratio the mark within; null where the bar has none
 */
record Bar(@Nullable Double ratio, Interval range) {

    static final int WIDTH = 1000;

    private static final double LEAST = 0.25;
    private static final double MOST = 4;

    /** Of the log of a ratio and its variance. */
    static Bar ofLog(double log, double variance) {
        double reach = Interval.REACH * Math.sqrt(variance);
        return new Bar(Math.exp(log), new Interval(Math.exp(log - reach), Math.exp(log + reach)));
    }

    String left() {
        return text(place(range.low()));
    }

    String width() {
        return text(Math.max(2, place(range.high()) - place(range.low())));
    }

    @Nullable
    String mark() {
        return ratio == null ? null : text(place(ratio));
    }

    /** Where neither more nor fewer happened. */
    static String middle() {
        return text(place(1));
    }

    private static double place(double ratio) {
        double within = Math.min(MOST, Math.max(LEAST, ratio));
        return WIDTH * Math.log(within / LEAST) / Math.log(MOST / LEAST);
    }

    private static String text(double place) {
        return String.format(Locale.ROOT, "%.0f", place);
    }
}
