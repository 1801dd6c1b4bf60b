package vn.binhyen.evaluation;

import java.util.Arrays;

/**
 * Month effects (and leads) of a linear model with unit and month effects, by least squares on untreated rows once every
 * unit's own mean is taken out (Frisch and Waugh 1933). Input: untreated outcomes; output: each column's effect.
 */
final class LinearMonths {

    final Untreated untreated;
    final Leads leads;
    final double[] effect;
    final boolean[] active;

    private LinearMonths(Untreated untreated, Leads leads) {
        this.untreated = untreated;
        this.leads = leads;
        this.active = new boolean[leads.columns()];
        for (var group : untreated.groups) {
            for (int time = 0; time < group.length(); time++) {
                active[time] = true;
                int lead = leads.column(time, group.adoption());
                if (lead >= 0) active[lead] = true;
            }
        }
        this.effect = information().solve(aroundOwnMeans());
    }

    static LinearMonths fit(Untreated untreated, Leads leads) {
        return new LinearMonths(untreated, leads);
    }

    /** The totals by column of what is left of the outcomes without the units' means. */
    private double[] aroundOwnMeans() {
        double[] totals = untreated.totals(leads);
        for (var group : untreated.groups) {
            for (int time = 0; time < group.length(); time++) {
                double mean = group.total() / group.length();
                totals[time] -= mean;
                int lead = leads.column(time, group.adoption());
                if (lead >= 0) totals[lead] -= mean;
            }
        }
        return totals;
    }

    MonthSystem information() {
        var system = new MonthSystem(leads, active, 0);
        double[] share = new double[leads.times()];
        for (var group : untreated.groups) {
            if (group.length() == 0) continue;
            Arrays.fill(share, 0, group.length(), 1.0 / group.length());
            system.add(group.units() * group.length(), share, group.length(), group.adoption());
        }
        return system;
    }

    /** By row of the panel: the outcome less what the model says; 0 in treated rows and unused units. */
    void residuals(double[] residual) {
        var panel = untreated.panel;
        for (int unit = 0; unit < panel.units(); unit++) {
            if (!untreated.used[unit]) continue;
            int row = unit * panel.times();
            double mean = 0;
            for (int time = 0; time < panel.before(unit); time++) {
                int lead = leads.column(time, panel.adoption(unit));
                residual[row + time] = panel.outcome(unit, time) - effect[time] - (lead < 0 ? 0 : effect[lead]);
                mean += residual[row + time];
            }
            mean /= panel.before(unit);
            for (int time = 0; time < panel.before(unit); time++) residual[row + time] -= mean;
        }
    }
}
