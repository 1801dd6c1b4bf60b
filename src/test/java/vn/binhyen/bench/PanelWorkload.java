package vn.binhyen.bench;

import java.util.SplittableRandom;
import vn.binhyen.evaluation.Panel;

/** Invented monthly counts: a third of the units never adopt, the others in eight cohorts, and then a fifth fewer happens. */
final class PanelWorkload {

    private static final int COHORTS = 8;
    private static final long SEED = 20_261_130;

    private PanelWorkload() {}

    static Panel panel(int units, int months) {
        var random = new SplittableRandom(SEED);
        int[] adoption = new int[units];
        double[] counts = new double[units * months];
        for (int unit = 0; unit < units; unit++) {
            adoption[unit] = unit % 3 == 0 ? Panel.NEVER : months / 4 + unit % COHORTS * (months / 2) / COHORTS;
            double level = 1 + 4 * random.nextDouble();
            for (int month = 0; month < months; month++) {
                double season = Math.exp(0.2 * Math.sin(Math.PI * month / 6));
                double expected = level * season * (month >= adoption[unit] ? 0.8 : 1);
                counts[unit * months + month] = poisson(expected * (0.7 + 0.6 * random.nextDouble()), random);
            }
        }
        return Panel.of(months, adoption, counts);
    }

    /** By multiplying chances until less than exp(-mean) is left (Knuth). */
    private static int poisson(double mean, SplittableRandom random) {
        double left = Math.exp(-mean);
        int count = 0;
        for (double chance = random.nextDouble(); chance > left; chance *= random.nextDouble()) count++;
        return count;
    }

    /** One pass over all rows. */
    static double total(Panel panel) {
        double total = 0;
        for (int unit = 0; unit < panel.units(); unit++) {
            for (int month = 0; month < panel.times(); month++) total += panel.outcome(unit, month);
        }
        return total;
    }
}
