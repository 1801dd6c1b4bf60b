package vn.binhyen.evaluation;

/** Tells a variance from what rounding leaves where nothing varies: the terms that it is summed of have sixteen digits. */
final class Rounding {

    private static final double RELATIVE = 1e-24;

    private Rounding() {}

    /**
     * Whether the variance is nothing, or nothing but rounding.
     *
     * @param scale how large the terms are that cancel; 1 for logarithms of ratios, whose terms are shares
     */
    static boolean hides(double variance, double scale) {
        return !(variance > RELATIVE * scale * scale) || !Double.isFinite(variance);
    }

    /** The scale of differences of such values. */
    static double scale(double[] values) {
        double largest = 0;
        for (double value : values) largest = Math.max(largest, Math.abs(value));
        return largest;
    }
}
