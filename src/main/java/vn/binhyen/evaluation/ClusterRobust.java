package vn.binhyen.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * Linear regression whose standard errors bear unequal scatter (White 1980) and rows that belong together (Liang and Zeger
 * 1986), in one way or in two (Cameron, Gelbach and Miller 2011: one way plus the other less both at once).
 *
 * <p>HC0 is the plain sandwich, HC1 multiplies by n/(n-k); between clusters every way is multiplied by its own G/(G-1), and
 * HC1 by (n-1)/(n-k) besides (Zeileis, Köll and Graham 2020).
 */
public final class ClusterRobust {

    /** Variances that are added and taken away again keep this share of themselves as rounding. */
    private static final double CANCELLED = 1e-13;

    private final double[][] columns;
    private final double[] residuals;
    private final WeightedLeastSquares squares;
    private final double[] coefficients;
    private final double[] terms;

    private ClusterRobust(double[][] columns, double[] response) {
        this.columns = columns;
        this.squares = new WeightedLeastSquares(columns, null);
        this.coefficients = squares.coefficients(response);
        double[] fitted = squares.fitted(coefficients);
        this.residuals = new double[response.length];
        Arrays.setAll(residuals, row -> response[row] - fitted[row]);
        this.terms = terms(response);
    }

    /**
     * @param columns k × n values, an intercept among them if there is to be one
     * @param response n values in any unit
     * @throws Unusable for values that are no numbers, no more rows than columns, or columns that depend on each other
     */
    public static ClusterRobust fit(double[][] columns, double[] response) {
        if (columns.length == 0) throw new Unusable("A regression needs at least one column.");
        if (response.length <= columns.length) throw new Unusable("There are no more rows than columns.");
        requireFinite(response);
        for (double[] column : columns) {
            if (column.length != response.length) throw new Unusable("Every column needs a value for every row.");
            requireFinite(column);
        }
        return new ClusterRobust(columns, response);
    }

    private static void requireFinite(double[] values) {
        for (double value : values)
            if (!Double.isFinite(value)) throw new Unusable("A value is missing or not a number.");
    }

    public double[] coefficients() {
        return coefficients.clone();
    }

    public int rows() {
        return residuals.length;
    }

    /** Whether and how the sandwich is made larger for the columns that were fitted. */
    public enum Correction {
        HC0,
        HC1
    }

    /** The covariance of the coefficients where all rows scatter alike: k × k. */
    public double[][] classical() {
        double variance = 0;
        for (double residual : residuals) variance += residual * residual;
        variance /= residuals.length - columns.length;
        double[][] covariance = squares.inverse();
        for (double[] row : covariance) for (int j = 0; j < row.length; j++) row[j] *= variance;
        return heard(covariance);
    }

    /** The covariance of the coefficients where rows scatter unequally: k × k. */
    public double[][] unequal(Correction correction) {
        int n = residuals.length;
        int[] own = new int[n];
        Arrays.setAll(own, row -> row);
        double factor = correction == Correction.HC1 ? n / (double) (n - columns.length) : 1;
        return heard(scaled(squares.sandwich(meat(own, n, residuals)), factor));
    }

    /** How large the terms are that cancel in each coefficient's variance, at most. */
    private double[] terms(double[] response) {
        int n = response.length;
        int[] own = new int[n];
        Arrays.setAll(own, row -> row);
        double[][] squared = squares.sandwich(meat(own, n, response));
        double[] terms = new double[squared.length];
        Arrays.setAll(terms, i -> Math.sqrt(n * squared[i][i]));
        return terms;
    }

    /** With nothing in place of variances that are only what rounding leaves. */
    private double[][] heard(double[][] covariance) {
        for (int i = 0; i < covariance.length; i++) {
            if (covariance[i][i] > 0 && Rounding.hides(covariance[i][i], terms[i])) covariance[i][i] = 0;
        }
        return covariance;
    }

    /**
     * The covariance of the coefficients between clusters: k × k. In two ways a variance may come out negative; it is told as
     * it is. One that is only what rounding leaves is 0.
     *
     * @param ways one or two groupings of the n rows, by any numbers
     * @throws Unusable for one cluster alone, or more than two ways
     */
    public double[][] clustered(List<int[]> ways, Correction correction) {
        if (ways.isEmpty() || ways.size() > 2) throw new Unusable("Rows are clustered in one way or in two.");
        double[][] covariance = clustered(ways.getFirst(), correction);
        if (ways.size() == 1) return covariance;
        double[][] other = clustered(ways.getLast(), correction);
        double[][] both = clustered(both(ways.getFirst(), ways.getLast()), correction);
        for (int i = 0; i < covariance.length; i++) {
            double apart = covariance[i][i] + other[i][i] + both[i][i];
            for (int j = 0; j < covariance.length; j++) covariance[i][j] += other[i][j] - both[i][j];
            if (Math.abs(covariance[i][i]) <= CANCELLED * apart) covariance[i][i] = 0;
        }
        return heard(covariance);
    }

    private double[][] clustered(int[] cluster, Correction correction) {
        var places = new HashMap<Integer, Integer>();
        int[] place = new int[cluster.length];
        for (int row = 0; row < place.length; row++) {
            int next = places.size();
            Integer known = places.putIfAbsent(cluster[row], next);
            place[row] = known == null ? next : known;
        }
        double g = places.size();
        if (g < 2) throw new Unusable("One cluster alone shows no scatter between clusters.");
        double n = residuals.length;
        double factor = g / (g - 1) * (correction == Correction.HC1 ? (n - 1) / (n - columns.length) : 1);
        return heard(scaled(squares.sandwich(meat(place, places.size(), residuals)), factor));
    }

    private static int[] both(int[] one, int[] other) {
        var pairs = new HashMap<Long, Integer>();
        int[] both = new int[one.length];
        for (int row = 0; row < both.length; row++) {
            long pair = ((long) one[row] << 32) ^ (other[row] & 0xffffffffL);
            int next = pairs.size();
            Integer known = pairs.putIfAbsent(pair, next);
            both[row] = known == null ? next : known;
        }
        return both;
    }

    private double[][] meat(int[] cluster, int clusters, double[] values) {
        int k = columns.length;
        double[][] scores = new double[clusters][k];
        for (int row = 0; row < values.length; row++) {
            for (int i = 0; i < k; i++) scores[cluster[row]][i] += columns[i][row] * values[row];
        }
        double[][] meat = new double[k][k];
        for (double[] score : scores) {
            for (int i = 0; i < k; i++) for (int j = 0; j < k; j++) meat[i][j] += score[i] * score[j];
        }
        return meat;
    }

    private static double[][] scaled(double[][] matrix, double factor) {
        for (double[] row : matrix) for (int j = 0; j < row.length; j++) row[j] *= factor;
        return matrix;
    }
}
