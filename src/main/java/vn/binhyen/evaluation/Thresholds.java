package vn.binhyen.evaluation;

/**
 * The numbers at which the {@link DecisionTree} turns: choices of this product, not constants of the literature, kept in one place.
 *
 * @param units from so many treated and so many compared units on, clusters are many
 * @param months what a method needs before and after
 * @param events below which counts are small
 * @param alpha the share of findings that may be lucky, also over all findings of a period
 * @param comparableBase a compared area whose base is more than so many times larger or smaller is not comparable
 */
public record Thresholds(Units units, Months months, Events events, double alpha, double comparableBase) {

    /** @param many for clusters; {@code donors} for a synthetic control of at most {@code synthetic} treated units */
    public record Units(int many, int donors, int synthetic) {}

    /**
     * @param panel before, for many units; {@code synthetic} before, for a synthetic control; {@code seriesBefore} and
     *     {@code seriesAfter} for one series without comparison; {@code drift} before, for asking whether two areas drifted apart
     */
    public record Months(int panel, int synthetic, int seriesBefore, int seriesAfter, int drift) {}

    /**
     * @param cell any of four cells below it, or {@code treated} events of the treated area in all, call for an exact test
     * @param base below which no change is told in per cent; {@code watched} a year, below which nothing is watched
     */
    public record Events(double cell, double treated, double base, double watched) {}

    public static final Thresholds USUAL =
            new Thresholds(new Units(10, 10, 5), new Months(12, 24, 24, 6, 6), new Events(5, 20, 20, 20), 0.05, 3);
}
