package vn.binhyen.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;
import vn.binhyen.evaluation.Randomised.Tally;

/**
 * Randomisation inference for counts under staggered adoption: who adopted when is drawn anew among clusters that adopted as one,
 * or else among units, and the log ratio of rates divided by its standard error is compared (Chung and Romano 2013: so that it
 * holds where clusters scatter unequally, too).
 */
public final class PanelRandomisation {

    private static final double MOST_EXACT = 20_000;
    private static final double ROUNDING = 1e-7;

    private PanelRandomisation() {}

    /**
     * @param panel units × months of counts
     * @param stratum of each unit, by any numbers: labels stay within strata; one for a cluster that adopts as one
     * @param draws how many assignments are drawn where there are 20,000 or more
     * @throws Unusable for what {@link PoissonImputation} refuses, or where the observed ratio has no standard error
     */
    public static Randomised test(Panel panel, int[] stratum, int draws, long seed) {
        Demand.that(draws >= 19, "With fewer than 19 draws no p below 5 % exists.");
        Demand.that(stratum.length == panel.units(), "The stratum is missing for some units.");
        Counterfactual.ofCounts(panel);
        int[] members = members(panel);
        int[] first = firstUnits(members);
        var arrangements = new Arrangements(
                Arrays.stream(first).map(panel::adoption).toArray(),
                Arrays.stream(first).map(unit -> stratum[unit]).toArray());
        var statistic = new RatioStatistic(panel);
        int[] adoption = new int[panel.units()];
        Arrays.setAll(adoption, panel::adoption);
        double observed = statistic.of(adoption);
        if (!Double.isFinite(observed))
            throw new Unusable("The observed ratio of rates has no standard error to be judged by.");
        var tally = new Tally(observed, ROUNDING);
        if (arrangements.count() < MOST_EXACT) {
            arrangements.forEach(labels -> add(tally, statistic, handed(labels, members, adoption)));
            return tally.enumerated();
        }
        var random = new SplittableRandom(seed);
        int[] labels = Arrays.stream(first).map(panel::adoption).toArray();
        for (int draw = 0; draw < draws; draw++) {
            arrangements.shuffle(labels, random);
            add(tally, statistic, handed(labels, members, adoption));
        }
        return tally.drawn();
    }

    private static void add(Tally tally, RatioStatistic statistic, int[] adoption) {
        double value = statistic.of(adoption);
        if (Double.isFinite(value)) tally.add(value);
        else tally.addUndefined();
    }

    private static int[] handed(int[] labels, int[] members, int[] adoption) {
        for (int unit = 0; unit < adoption.length; unit++) adoption[unit] = labels[members[unit]];
        return adoption;
    }

    /** What each unit is drawn with: its cluster if all clusters adopt as one, otherwise itself alone. */
    private static int[] members(Panel panel) {
        int[] adoption = new int[panel.clusters()];
        Arrays.fill(adoption, -1);
        boolean asOne = true;
        int[] members = new int[panel.units()];
        for (int unit = 0; unit < members.length; unit++) {
            int cluster = panel.cluster(unit);
            asOne &= adoption[cluster] == -1 || adoption[cluster] == panel.adoption(unit);
            adoption[cluster] = panel.adoption(unit);
            members[unit] = cluster;
        }
        if (!asOne) Arrays.setAll(members, unit -> unit);
        return members;
    }

    private static int[] firstUnits(int[] members) {
        int[] first = new int[Arrays.stream(members).max().orElse(-1) + 1];
        for (int unit = members.length - 1; unit >= 0; unit--) first[members[unit]] = unit;
        return first;
    }
}
