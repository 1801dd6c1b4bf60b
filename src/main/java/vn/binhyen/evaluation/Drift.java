package vn.binhyen.evaluation;

import java.util.Arrays;

/**
 * Whether two areas were drifting apart before the start: the slope by month of the log of their rates' ratio, given each month's sum of
 * both (a logistic regression of the treated share, its scatter by Pearson's chi-square; McCullagh and Nelder 1989, 4.4). That no
 * drift is found proves nothing, so the slope that would have been missed is told with it (Roth 2022, AER: Insights 4:305-322).
 *
 * @param slope of the log ratio, by month
 * @param error its standard error
 * @param p two-sided
 * @param missed the slope that would be found in four of five cases
 */
public record Drift(double slope, double error, double p, double missed) {

    private static final int STEPS = 60;

    /**
     * @param treated events for each month before the start, at least three months with events
     * @param treatedExposure what they are counted over
     */
    public static Drift of(double[] treated, double[] treatedExposure, double[] compared, double[] comparedExposure) {
        Demand.that(treated.length == compared.length, "Both areas need the same months.");
        int months = 0;
        for (int i = 0; i < treated.length; i++) if (treated[i] + compared[i] > 0) months++;
        Demand.that(months >= 3, "A drift can be asked for from three months with events on.");
        Demand.that(
                Arrays.stream(treated).sum() > 0 && Arrays.stream(compared).sum() > 0,
                "Where one area has no event before the start, no drift can be asked for.");
        return new Fit(treated, treatedExposure, compared, comparedExposure).drift(months);
    }

    private static final class Fit {

        private final double[] treated;
        private final double[] all;
        private final double[] offset;
        private final double middle;
        private double level;
        private double slope;
        private double ss;
        private double st;
        private double tt;
        private double chiSquare;

        Fit(double[] treated, double[] treatedExposure, double[] compared, double[] comparedExposure) {
            this.treated = treated;
            all = new double[treated.length];
            offset = new double[treated.length];
            middle = (treated.length - 1) / 2d;
            for (int i = 0; i < all.length; i++) {
                all[i] = treated[i] + compared[i];
                offset[i] = Math.log(treatedExposure[i] / comparedExposure[i]);
            }
        }

        Drift drift(int months) {
            for (int step = 0; step < STEPS; step++) {
                double[] score = score();
                double determinant = ss * tt - st * st;
                Demand.that(determinant > 0, "The events before the start lie too far apart to ask for a drift.");
                double up = (tt * score[0] - st * score[1]) / determinant;
                double turn = (ss * score[1] - st * score[0]) / determinant;
                double shortened = Math.min(1, 2 / Math.max(1e-12, Math.abs(up) + Math.abs(turn) * middle));
                level += shortened * up;
                slope += shortened * turn;
                if (Math.abs(up) + Math.abs(turn) < 1e-10) break;
            }
            score();
            double scatter = Math.max(1, chiSquare / Math.max(1, months - 2));
            double error = Math.sqrt(scatter * ss / (ss * tt - st * st));
            Demand.answer(error);
            double needed = Normal.reach(Power.USUAL_ALPHA) + Normal.quantile(Power.USUAL_POWER);
            return new Drift(
                    slope, error, new StudentT(Math.max(1, months - 2)).twoSided(slope / error), needed * error);
        }

        private double[] score() {
            double[] score = new double[2];
            ss = 0;
            st = 0;
            tt = 0;
            chiSquare = 0;
            for (int i = 0; i < all.length; i++) {
                double time = i - middle;
                double share = 1 / (1 + Math.exp(-(level + slope * time + offset[i])));
                double weight = all[i] * share * (1 - share);
                double difference = treated[i] - all[i] * share;
                score[0] += difference;
                score[1] += difference * time;
                ss += weight;
                st += weight * time;
                tt += weight * time * time;
                if (weight > 0) chiSquare += difference * difference / weight;
            }
            return score;
        }
    }
}
