package vn.binhyen.evaluation;

import java.util.Locale;

/** What is asked of numbers before they are computed with, and of answers before they leave: each refusal is a sentence. */
final class Demand {

    /** Above this, neighbouring whole numbers are no longer told apart. */
    private static final double LARGEST_COUNT = 9e15;

    private Demand() {}

    static void that(boolean holds, String sentence) {
        if (!holds) throw new Unusable(sentence);
    }

    static double count(double value, String what) {
        that(value >= 0 && value <= LARGEST_COUNT, "A count is a number from 0 on, which " + what + " is not.");
        return value;
    }

    static double whole(double value, String what) {
        that(count(value, what) == Math.rint(value), "A count of events is a whole number, which " + what + " is not.");
        return value;
    }

    static double positive(double value, String what) {
        that(value > 0 && value <= Double.MAX_VALUE, "A positive number is needed for " + what + ".");
        return value;
    }

    static double finite(double value, String what) {
        that(Double.isFinite(value), "A number is needed for " + what + ".");
        return value;
    }

    /** A probability that leaves something to chance, such as the share of intervals that may miss. */
    static double chance(double value, String what) {
        that(value > 0 && value < 1, "A number between 0 and 1, both excluded, is needed for " + what + ".");
        return value;
    }

    static double overdispersion(double value) {
        that(
                value >= 1 && value <= Double.MAX_VALUE,
                "The over-dispersion is at least 1: events scatter at least as by chance.");
        return value;
    }

    /** What is told to others is always a number. */
    static double answer(double value) {
        that(Double.isFinite(value), "The numbers are too large or too far apart for the result to be a number.");
        return value;
    }

    static String shown(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%.0f", value)
                : Double.toString(value);
    }
}
