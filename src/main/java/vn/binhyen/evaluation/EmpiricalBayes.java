package vn.binhyen.evaluation;

/**
 * What a site was to be expected to have, from its own count and from sites like it: the correction of regression to the mean by
 * Hauer, Harwood, Council and Griffith (2002), Transportation Research Record 1784:126-131. With the weight
 * w = 1 / (1 + sum of mu / phi) the estimate is w mu L + (1 - w) x, its standard deviation the root of (1 - w) times it.
 *
 * @param expectedOfSuch events of all years at sites like it: mu L, summed over the years
 * @param weight of what sites like it have
 * @param estimate events of all years
 * @param deviation of the estimate
 * @param years how many
 * @param length of the site, in the unit of mu
 */
public record EmpiricalBayes(
        double expectedOfSuch, double weight, double estimate, double deviation, int years, double length) {

    public EmpiricalBayes {
        Demand.answer(expectedOfSuch);
        Demand.answer(estimate);
        Demand.answer(deviation);
    }

    /**
     * @param expected mu: events per year and unit of length at sites like it, for each year
     * @param dispersion phi: of the negative binomial of such sites, per unit of length; the larger, the more they are alike
     * @param length of the site; 1 where sites have none
     * @param counts events for each year
     */
    public static EmpiricalBayes of(double[] expected, double dispersion, double length, double[] counts) {
        Demand.that(counts.length > 0, "A correction needs the count of at least one year.");
        Demand.that(expected.length == counts.length, "Each year needs what is expected of such sites and a count.");
        Demand.positive(dispersion, "the dispersion of sites like it");
        Demand.positive(length, "the length of the site");
        double mean = 0;
        double seen = 0;
        for (int i = 0; i < counts.length; i++) {
            mean += Demand.positive(expected[i], "the expected events of a year");
            seen += Demand.count(counts[i], "a year's count");
        }
        double weight = 1 / (1 + mean / dispersion);
        double own = mean / dispersion / (1 + mean / dispersion);
        double estimate = weight * mean * length + own * seen;
        return new EmpiricalBayes(mean * length, weight, estimate, Math.sqrt(own * estimate), counts.length, length);
    }

    public double perYear() {
        return estimate / years;
    }

    public double perYearDeviation() {
        return deviation / years;
    }

    public double perYearAndLength() {
        return Demand.answer(perYear() / length);
    }

    public double perYearAndLengthDeviation() {
        return Demand.answer(perYearDeviation() / length);
    }
}
