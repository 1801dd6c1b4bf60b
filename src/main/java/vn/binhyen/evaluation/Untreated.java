package vn.binhyen.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The untreated rows by groups that share one profile over the months: cohorts where exposure does not change in time,
 * otherwise single units. Only what a fit needs is kept: totals by group, by month and by lead.
 */
final class Untreated {

    /** Units with the same profile: treated from the same month on, exposed alike up to a constant. */
    record Group(int adoption, int length, double total, double units, int exposedAs) {}

    final Panel panel;
    final boolean[] used;
    final Group[] groups;

    private Untreated(Panel panel, boolean[] used, Group[] groups) {
        this.panel = panel;
        this.used = used;
        this.groups = groups;
    }

    /** @param used the units that take part */
    static Untreated of(Panel panel, boolean[] used) {
        return new Untreated(panel, used, steadilyExposed(panel) ? cohorts(panel, used) : single(panel, used));
    }

    private static Group[] cohorts(Panel panel, boolean[] used) {
        var byAdoption = new TreeMap<Integer, Group>();
        for (int unit = 0; unit < panel.units(); unit++) {
            if (!used[unit]) continue;
            byAdoption.merge(panel.adoption(unit), alone(panel, unit, -1), Untreated::together);
        }
        return byAdoption.values().toArray(Group[]::new);
    }

    private static Group[] single(Panel panel, boolean[] used) {
        var groups = new Group[panel.units()];
        int count = 0;
        for (int unit = 0; unit < panel.units(); unit++) if (used[unit]) groups[count++] = alone(panel, unit, unit);
        return Arrays.copyOf(groups, count);
    }

    private static Group alone(Panel panel, int unit, int exposedAs) {
        double total = 0;
        for (int time = 0; time < panel.before(unit); time++) total += panel.outcome(unit, time);
        return new Group(panel.adoption(unit), panel.before(unit), total, 1, exposedAs);
    }

    private static Group together(Group one, Group other) {
        return new Group(one.adoption, one.length, one.total + other.total, one.units + other.units, -1);
    }

    /** Whether every unit's exposure stays the same, so that it cancels out of the unit's profile. */
    static boolean steadilyExposed(Panel panel) {
        if (!panel.hasExposure()) return true;
        for (int unit = 0; unit < panel.units(); unit++) {
            double first = panel.exposure(unit, 0);
            for (int time = 1; time < panel.times(); time++) {
                if (Math.abs(panel.exposure(unit, time) - first) > 1e-12 * first) return false;
            }
        }
        return true;
    }

    /** The group of each unit; nothing for unused ones. */
    @Nullable
    Group[] byUnit() {
        var byAdoption = new HashMap<Integer, Group>();
        var found = new @Nullable Group[panel.units()];
        for (var group : groups) {
            if (group.exposedAs < 0) byAdoption.put(group.adoption, group);
            else found[group.exposedAs] = group;
        }
        for (int unit = 0; unit < found.length; unit++) {
            if (used[unit] && found[unit] == null) found[unit] = byAdoption.get(panel.adoption(unit));
        }
        return found;
    }

    double exposure(Group group, int time) {
        return group.exposedAs < 0 ? 1 : panel.exposure(group.exposedAs, time);
    }

    /** What happened in all untreated rows by month, then by lead. */
    double[] totals(Leads leads) {
        double[] totals = new double[leads.columns()];
        for (int unit = 0; unit < panel.units(); unit++) {
            if (!used[unit]) continue;
            for (int time = 0; time < panel.before(unit); time++) {
                totals[time] += panel.outcome(unit, time);
                int lead = leads.column(time, panel.adoption(unit));
                if (lead >= 0) totals[lead] += panel.outcome(unit, time);
            }
        }
        return totals;
    }
}
