package vn.binhyen.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sums of those with the model and of those compared, before and after the common start. */
record Areas(List<Site> treated, List<Site> compared, int start) {

    static Areas of(Design design) {
        return new Areas(design.treated(), design.compared(), design.start());
    }

    /** The area around the target, if it was laid down. */
    static Areas around(Design design) {
        return new Areas(design.of(Site.Role.BUFFER), design.of(Site.Role.BUFFER_COMPARISON), design.start());
    }

    FourCells cells() {
        return new FourCells(counts(treated), counts(compared), exposures(treated), exposures(compared));
    }

    /** Whether neither side had more than so many times the events of the other before. */
    boolean areComparable(double times) {
        double ours = counts(treated).before();
        double theirs = counts(compared).before();
        return theirs * times >= ours && theirs <= ours * times;
    }

    /** The same of a usual place of each side. */
    boolean arePlacesComparable(double times) {
        double ours = counts(treated).before() / treated.size();
        double theirs = counts(compared).before() / compared.size();
        return theirs * times >= ours && theirs <= ours * times;
    }

    double[] treatedMonths(int from, int until) {
        return months(treated, from, until, true);
    }

    double[] comparedMonths(int from, int until) {
        return months(compared, from, until, true);
    }

    double[] treatedExposure(int from, int until) {
        return months(treated, from, until, false);
    }

    double[] comparedExposure(int from, int until) {
        return months(compared, from, until, false);
    }

    Counts treatedSplit() {
        return counts(treated);
    }

    /** How much more than by chance the sites' months scatter, before and after; nothing where they do not tell. */
    Optional<Overdispersion> scatter(int months) {
        try {
            return Optional.of(Overdispersion.of(table(0, start), table(start, months)));
        } catch (Unusable e) {
            return Optional.empty();
        }
    }

    private double[][] table(int from, int until) {
        return Stream.concat(treated.stream(), compared.stream())
                .map(site -> Arrays.copyOfRange(site.counts(), from, until))
                .toArray(double[][]::new);
    }

    /** In events of the time after and of the treated area's size. */
    DisplacementDifference.Effect difference() {
        var ours = exposures(treated);
        var theirs = exposures(compared);
        return new DisplacementDifference.Area(counts(treated), 1, new Counts(ours.before() / ours.after(), 1))
                .against(new DisplacementDifference.Area(
                        counts(compared),
                        theirs.after() / ours.after(),
                        new Counts(theirs.before() / theirs.after(), 1)));
    }

    private Counts counts(List<Site> sites) {
        return sites.stream().map(site -> site.split(start)).reduce(new Counts(0, 0), Areas::plus);
    }

    private Counts exposures(List<Site> sites) {
        return sites.stream().map(site -> site.exposureSplit(start)).reduce(new Counts(0, 0), Areas::plus);
    }

    private static Counts plus(Counts one, Counts other) {
        return new Counts(one.before() + other.before(), one.after() + other.after());
    }

    private static double[] months(List<Site> sites, int from, int until, boolean counts) {
        double[] sums = new double[until - from];
        for (var site : sites)
            for (int month = from; month < until; month++)
                sums[month - from] += counts ? site.count(month) : site.exposure(month);
        return sums;
    }
}
