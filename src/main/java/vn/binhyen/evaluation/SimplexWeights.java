package vn.binhyen.evaluation;

import java.util.Arrays;

/**
 * Weights w ≥ 0 with sum 1 that bring a mixture of points (J × d) nearest to a target (d): the point of least norm in the hull of
 * the differences, by Wolfe's algorithm (1976), which ends with the exact set of points that carry weight.
 */
final class SimplexWeights {

    private static final int MOST_STEPS = 10_000;
    private static final double NEAR = 1e-12;
    private static final double NOTHING = 1e-12;

    private final double[][] points; // differences from the target
    private final double scale;
    private final double[] weights;

    private SimplexWeights(double[][] points) {
        this.points = points;
        this.weights = new double[points.length];
        double largest = 0;
        for (double[] point : points) largest = Math.max(largest, dot(point, point));
        this.scale = largest;
    }

    static double[] of(double[][] points, double[] target) {
        double[][] apart = new double[points.length][target.length];
        for (int j = 0; j < points.length; j++) {
            for (int i = 0; i < target.length; i++) apart[j][i] = points[j][i] - target[i];
        }
        return new SimplexWeights(apart).solved();
    }

    private double[] solved() {
        weights[nearest()] = 1;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] at = mixture();
            int best = furthestAlong(at);
            if (dot(at, points[best]) >= dot(at, at) - NEAR * scale || weights[best] > 0) return weights;
            weights[best] = Double.MIN_NORMAL; // takes part from now on
            if (!settle()) return weights;
        }
        return weights;
    }

    private int nearest() {
        int nearest = 0;
        for (int j = 1; j < points.length; j++) {
            if (dot(points[j], points[j]) < dot(points[nearest], points[nearest])) nearest = j;
        }
        return nearest;
    }

    private int furthestAlong(double[] at) {
        int best = 0;
        for (int j = 1; j < points.length; j++) if (dot(at, points[j]) < dot(at, points[best])) best = j;
        return best;
    }

    private double[] mixture() {
        double[] mixture = new double[points[0].length];
        for (int j = 0; j < points.length; j++) {
            if (weights[j] <= 0) continue;
            for (int i = 0; i < mixture.length; i++) mixture[i] += weights[j] * points[j][i];
        }
        return mixture;
    }

    /** Moves to the nearest mixture of the points that take part, leaving out those whose weight would fall below nothing. */
    private boolean settle() {
        while (true) {
            int[] part = part();
            double[] wanted = unconstrained(part);
            if (wanted.length == 0) {
                forget();
                return false;
            }
            double reach = 1;
            for (int k = 0; k < part.length; k++) {
                double has = weights[part[k]];
                if (wanted[k] <= NOTHING) reach = Math.min(reach, has / (has - wanted[k]));
            }
            if (reach >= 1) {
                for (int k = 0; k < part.length; k++) weights[part[k]] = wanted[k];
                return true;
            }
            move(part, wanted, Math.max(0, reach));
        }
    }

    private void move(int[] part, double[] wanted, double reach) {
        boolean left = false;
        for (int k = 0; k < part.length; k++) {
            double has = weights[part[k]];
            double next = has + reach * (wanted[k] - has);
            boolean leaves = wanted[k] <= NOTHING && (next <= NOTHING || has / (has - wanted[k]) <= reach);
            weights[part[k]] = leaves ? 0 : Math.max(next, Double.MIN_NORMAL);
            left |= leaves;
        }
        if (!left) weights[part[0]] = 0;
    }

    private void forget() {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            if (weights[j] <= NOTHING) weights[j] = 0;
            sum += weights[j];
        }
        for (int j = 0; j < weights.length; j++) weights[j] /= sum;
    }

    private int[] part() {
        int[] part = new int[points.length];
        int size = 0;
        for (int j = 0; j < points.length; j++) if (weights[j] > 0) part[size++] = j;
        return Arrays.copyOf(part, size);
    }

    /** Weights of sum 1, of either sign, of the nearest mixture; nothing where the points depend on each other. */
    private double[] unconstrained(int[] part) {
        double[][] matrix = new double[part.length][part.length];
        double[] ones = new double[part.length];
        for (int a = 0; a < part.length; a++) {
            ones[a] = 1;
            for (int b = 0; b <= a; b++) matrix[a][b] = 1 + dot(points[part[a]], points[part[b]]) / scale;
        }
        var factor = Cholesky.of(matrix);
        if (factor == null) return new double[0];
        double[] wanted = factor.solve(ones);
        double sum = Arrays.stream(wanted).sum();
        for (int k = 0; k < wanted.length; k++) wanted[k] /= sum;
        return wanted;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }
}
