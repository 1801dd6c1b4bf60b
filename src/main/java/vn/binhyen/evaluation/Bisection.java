package vn.binhyen.evaluation;

import java.util.function.DoublePredicate;

/** Where a condition that holds on one side of a number, and not on the other, changes. */
final class Bisection {

    private Bisection() {}

    /** The number between {@code holds}, where the condition holds, and {@code fails}, as exactly as numbers are told apart. */
    static double edge(double holds, double fails, DoublePredicate condition) {
        double inside = holds;
        double outside = fails;
        while (true) {
            double middle = inside + (outside - inside) / 2;
            if (middle == inside || middle == outside) return inside;
            if (condition.test(middle)) inside = middle;
            else outside = middle;
        }
    }

    /** The smallest whole number above {@code fails} with a condition that holds from there on. */
    static double firstWhole(double fails, DoublePredicate condition) {
        double step = 1;
        while (!condition.test(fails + step)) step *= 2;
        double outside = fails + Math.floor(step / 2);
        double inside = fails + step;
        while (inside - outside > 1) {
            double middle = Math.floor((inside + outside) / 2);
            if (condition.test(middle)) inside = middle;
            else outside = middle;
        }
        return inside;
    }
}
