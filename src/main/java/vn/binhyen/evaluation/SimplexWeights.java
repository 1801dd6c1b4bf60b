package vn.binhyen.evaluation;

import java.util.Arrays;

/**
 * Weights w ≥ 0 with sum 1 that bring a mixture of points (J × d) nearest to a target (d): the point of least norm in the hull of
 * the differences, by Wolfe's algorithm (1976), which ends with the exact set of points that carry weight. No step is measured by
 * how far the farthest point lies, so that one strange donor does not spoil the others.
 */
final class SimplexWeights {

    private static final int MOST_STEPS = 10_000;
    private static final double NEAR = 1e-12;
    private static final double NOTHING = 1e-12;

    private final double[][] points; // differences from the target
    private final double[] weights;

    private SimplexWeights(double[][] points) {
        this.points = points;
        this.weights = new double[points.length];
    }

    static double[] of(double[][] points, double[] target) {
        double[][] apart = new double[points.length][];
        for (int j = 0; j < points.length; j++) apart[j] = way(target, points[j]);
        return new SimplexWeights(apart).solved();
    }

    private double[] solved() {
        weights[nearest()] = 1;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] at = mixture();
            int best = steepest(at);
            if (descent(at, points[best]) <= NEAR * size() || weights[best] > 0) return weights;
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

    private int steepest(double[] at) {
        int best = 0;
        for (int j = 1; j < points.length; j++) if (descent(at, points[j]) > descent(at, points[best])) best = j;
        return best;
    }

    /** By how much the norm falls for each step from here to the point, however far the point lies. */
    private static double descent(double[] at, double[] point) {
        double along = 0;
        double squares = 0;
        for (int i = 0; i < at.length; i++) {
            double apart = at[i] - point[i];
            along += at[i] * apart;
            squares += apart * apart;
        }
        return squares > 0 ? along / Math.sqrt(squares) : 0;
    }

    /** How large the numbers are that the mixture is the sum of: its rounding is measured by them. */
    private double size() {
        double size = 0;
        for (int j = 0; j < points.length; j++) {
            if (weights[j] > 0) size += weights[j] * Math.sqrt(dot(points[j], points[j]));
        }
        return size;
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
        // The nearest: the others are told by how they lie from it, near and far ones each by its own measure.
        int base = 0;
        for (int k = 1; k < part.length; k++) {
            if (dot(points[part[k]], points[part[k]]) < dot(points[part[base]], points[part[base]])) base = k;
        }
        double[][] ways = new double[part.length - 1][];
        for (int k = 0; k < ways.length; k++) ways[k] = way(points[part[base]], points[part[k < base ? k : k + 1]]);
        double[][] matrix = new double[ways.length][ways.length];
        double[] right = new double[ways.length];
        for (int a = 0; a < ways.length; a++) {
            right[a] = -dot(ways[a], points[part[base]]);
            for (int b = 0; b <= a; b++) matrix[a][b] = dot(ways[a], ways[b]);
        }
        var factor = Cholesky.of(matrix);
        if (factor == null) return new double[0];
        double[] shares = factor.solve(right);
        double[] wanted = new double[part.length];
        for (int k = 0; k < shares.length; k++) wanted[k < base ? k : k + 1] = shares[k];
        wanted[base] = 1 - Arrays.stream(shares).sum();
        return wanted;
    }

    private static double[] way(double[] from, double[] to) {
        double[] way = new double[from.length];
        for (int i = 0; i < way.length; i++) way[i] = to[i] - from[i];
        return way;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }
}
