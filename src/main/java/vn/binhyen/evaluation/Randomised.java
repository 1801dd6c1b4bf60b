package vn.binhyen.evaluation;

/**
 * What re-drawing who was treated says of an effect.
 *
 * @param statistic as observed
 * @param p two-sided: the share of assignments whose statistic lies at least as far from nothing
 * @param less the share that is at most as large, one-sided
 * @param greater the share that is at least as large, one-sided
 * @param assignments how many were looked at
 * @param exact whether those were all there are; otherwise the observed one is added to the draws, (1+#)/(1+B)
 */
public record Randomised(double statistic, double p, double less, double greater, long assignments, boolean exact) {

    /** Counts statistics of assignments beside the observed one. */
    static final class Tally {

        private final double observed;
        private final double slack;
        private long all;
        private long further;
        private long below;
        private long above;

        /** @param rounding by what share two statistics may differ that are the same but for the way they were computed */
        Tally(double observed, double rounding) {
            this.observed = observed;
            this.slack = rounding * Math.max(Math.abs(observed), Double.MIN_NORMAL);
        }

        void add(double statistic) {
            all++;
            if (Math.abs(statistic) >= Math.abs(observed) - slack) further++;
            if (statistic <= observed + slack) below++;
            if (statistic >= observed - slack) above++;
        }

        /** An assignment whose statistic does not exist counts against the effect, whichever way. */
        void addUndefined() {
            all++;
            further++;
            below++;
            above++;
        }

        Randomised enumerated() {
            double n = all;
            return new Randomised(observed, further / n, below / n, above / n, all, true);
        }

        Randomised drawn() {
            double n = 1.0 + all;
            return new Randomised(observed, (1 + further) / n, (1 + below) / n, (1 + above) / n, all, false);
        }
    }
}
