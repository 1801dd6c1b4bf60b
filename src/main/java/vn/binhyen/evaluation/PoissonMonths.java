package vn.binhyen.evaluation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Month effects of a Poisson model with unit and month effects, by Newton's method on the likelihood that is left once every
 * unit's own level is taken out (it equals the conditional one: Hausman, Hall and Griliches 1984). Input: untreated counts;
 * output: the log effect of each month, and of each lead where leads are asked for.
 */
final class PoissonMonths {

    private static final int MOST_STEPS = 100;
    private static final double SMALL_STEP = 1e-9;
    private static final double SAFE_STEP = 0.1;
    private static final double LONGEST_STEP = 1.5;
    private static final double ROUNDING = 1e-14;

    final Untreated untreated;
    final Leads leads;
    final double[] effect;
    final boolean[] active;

    private final double[] totals;
    private final int reference;

    private PoissonMonths(Untreated untreated, Leads leads) {
        this.untreated = untreated;
        this.leads = leads;
        this.totals = untreated.totals(leads);
        this.effect = new double[totals.length];
        this.active = new boolean[totals.length];
        for (int column = 0; column < totals.length; column++) active[column] = totals[column] > 0;
        int most = 0;
        for (int time = 1; time < leads.times(); time++) if (totals[time] > totals[most]) most = time;
        this.reference = most;
    }

    static PoissonMonths fit(Untreated untreated, Leads leads) {
        var fit = new PoissonMonths(untreated, leads);
        fit.begin();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] change = fit.change();
            double largest = 0;
            for (double part : change) largest = Math.max(largest, Math.abs(part));
            fit.advance(change, largest);
            if (largest < SMALL_STEP) return fit;
        }
        throw new Unusable("The counts before adoption do not settle on levels of units and months.");
    }

    private void begin() {
        for (int time = 0; time < leads.times(); time++) {
            if (!active[time]) continue;
            double exposed = 0;
            for (var group : untreated.groups) {
                if (time < group.length()) exposed += group.units() * untreated.exposure(group, time);
            }
            effect[time] = Math.log(totals[time] / exposed);
        }
    }

    /** Moves by the change; a large one is halved until the likelihood does not fall, a small one is safe. */
    private void advance(double[] change, double largest) {
        double[] from = effect.clone();
        double before = largest < SAFE_STEP ? 0 : likelihood(from);
        for (double share = Math.min(1, LONGEST_STEP / largest); share > 1e-8; share /= 2) {
            for (int column = 0; column < effect.length; column++)
                effect[column] = from[column] + share * change[column];
            if (largest < SAFE_STEP || likelihood(effect) >= before - ROUNDING * Math.abs(before)) return;
        }
    }

    private double[] change() {
        var system = new MonthSystem(leads, active, reference);
        double[] gradient = totals.clone();
        double[] share = new double[leads.times()];
        for (var group : untreated.groups) {
            shares(group, share);
            for (int time = 0; time < group.length(); time++) {
                gradient[time] -= group.total() * share[time];
                int lead = leads.column(time, group.adoption());
                if (lead >= 0) gradient[lead] -= group.total() * share[time];
            }
            system.add(group.total(), share, group.length(), group.adoption());
        }
        return system.solve(gradient);
    }

    private double likelihood(double[] at) {
        double sum = 0;
        for (int column = 0; column < totals.length; column++) {
            if (active[column]) sum += totals[column] * at[column];
        }
        double[] share = new double[leads.times()];
        for (var group : untreated.groups) {
            if (group.total() > 0) sum -= group.total() * shares(group, share);
        }
        return sum;
    }

    /** Fills in how a unit of the group spreads its events over its months; answers the log of what they are shares of. */
    double shares(Untreated.Group group, double[] share) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int time = 0; time < group.length(); time++) {
            int lead = leads.column(time, group.adoption());
            boolean present = active[time] && (lead < 0 || active[lead]);
            double level = present ? effect[time] + (lead < 0 ? 0 : effect[lead]) : Double.NEGATIVE_INFINITY;
            share[time] = level;
            largest = Math.max(largest, level);
        }
        if (largest == Double.NEGATIVE_INFINITY) { // nothing happened in any of its months
            Arrays.fill(share, 0, group.length(), 0);
            return 0;
        }
        double sum = 0;
        for (int time = 0; time < group.length(); time++) {
            share[time] = Math.exp(share[time] - largest) * untreated.exposure(group, time);
            sum += share[time];
        }
        for (int time = 0; time < group.length(); time++) share[time] /= sum;
        return largest + Math.log(sum);
    }

    MonthSystem information() {
        var system = new MonthSystem(leads, active, reference);
        double[] share = new double[leads.times()];
        for (var group : untreated.groups) {
            shares(group, share);
            system.add(group.total(), share, group.length(), group.adoption());
        }
        return system;
    }

    /** By row of the panel: what happened less what the model says; 0 in treated rows and unused units. */
    void residuals(double[] residual) {
        var panel = untreated.panel;
        double[] share = new double[leads.times()];
        var groups = untreated.byUnit();
        Untreated.@Nullable Group shared = null;
        for (int unit = 0; unit < panel.units(); unit++) {
            var group = groups[unit];
            if (group == null) continue;
            if (!group.equals(shared)) shares(group, share);
            shared = group;
            int row = unit * panel.times();
            double total = 0;
            for (int time = 0; time < group.length(); time++) total += panel.outcome(unit, time);
            for (int time = 0; time < group.length(); time++) {
                residual[row + time] = panel.outcome(unit, time) - total * share[time];
            }
        }
    }
}
