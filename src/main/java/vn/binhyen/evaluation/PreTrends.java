package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.ImputedEffects.AtEventTime;
import vn.binhyen.evaluation.ImputedEffects.PreTrend;
import vn.binhyen.evaluation.ImputedEffects.Variance;

/**
 * Effects before adoption, estimated on untreated rows alone (Borusyak, Jaravel and Spiess 2024, section 4.4) beside the month
 * before adoption, with their joint test and the slope it would have missed (Roth 2022).
 */
final class PreTrends {

    private static final int CLUSTERS_A_BLOCK = 6;
    private static final int MOST_BLOCKS = 6;

    private final Counterfactual fit;
    private final ClusterRule rule;
    private final Leads leads;
    private final boolean[] active;
    private final double[] effect;
    private final double[] residual;
    private final MonthSystem information;
    private final @Nullable SmallSample small;

    private PreTrends(Counterfactual fit, ClusterRule rule, Leads leads) {
        this.fit = fit;
        this.rule = rule;
        this.leads = leads;
        this.residual = new double[fit.expected.length];
        var untreated = Untreated.of(fit.panel, fit.used);
        if (fit.counts) {
            var months = PoissonMonths.fit(untreated, leads);
            this.active = months.active;
            this.effect = months.effect;
            this.information = months.information();
            months.residuals(residual);
        } else {
            var months = LinearMonths.fit(untreated, leads);
            this.active = months.active;
            this.effect = months.effect;
            this.information = months.information();
            months.residuals(residual);
        }
        this.small = rule.variance() == Variance.CR2
                ? SmallSample.of(SmallDesign.ofLeads(fit, leads, active, residual))
                : null;
    }

    record Found(List<AtEventTime> effects, @Nullable PreTrend test) {}

    /** Nothing where no adopter has two months before, or the months before cannot be told apart. */
    static @Nullable Found of(Counterfactual fit, ClusterRule rule) {
        int furthest = 0;
        boolean someNever = false;
        for (int unit = 0; unit < fit.panel.units(); unit++) {
            if (!fit.used[unit]) continue;
            if (fit.panel.adoption(unit) < fit.panel.times()) furthest = Math.max(furthest, fit.panel.adoption(unit));
            else someNever = true;
        }
        var leads = Leads.upTo(furthest, rule.clusters().all(), someNever, fit.panel.times());
        if (leads.count() == 0) return null;
        try {
            return new PreTrends(fit, rule, leads).found();
        } catch (Unusable _) {
            return null; // the leads cannot be told from the months: then nothing is said of them
        }
    }

    private Found found() {
        var influences = new ArrayList<double[]>();
        var tested = new ArrayList<Integer>();
        var effects = new ArrayList<AtEventTime>();
        for (int lead = leads.count() - 1; lead >= 0; lead--) {
            int column = leads.times() + lead;
            if (!active[column]) {
                effects.add(new AtEventTime(leads.eventTime(lead), null, null));
                continue;
            }
            double[] influence = influence(column);
            influences.add(influence);
            tested.add(lead);
            effects.add(new AtEventTime(
                    leads.eventTime(lead), null, new Effect(effect[column], precision(lead, influence))));
        }
        effects.add(new AtEventTime(-1, null, new Effect(0, null)));
        return new Found(effects, rule.variance() == Variance.NONE ? null : test(tested, influences));
    }

    private @Nullable Precision precision(int lead, double[] influence) {
        if (rule.variance() == Variance.NONE) return null;
        double estimate = effect[leads.times() + lead];
        double squared = rule.factor() * product(influence, influence);
        if (small == null) return rule.precision(estimate, squared);
        var adjusted = small.precision(estimate, small.columns().ofLead(lead));
        return adjusted == null ? null : adjusted.beside(squared);
    }

    private double[] influence(int column) {
        double[] one = new double[leads.columns()];
        one[column] = 1;
        double[] slope = information.solve(one);
        double[] influence = new double[fit.panel.clusters()];
        for (int unit = 0; unit < fit.panel.units(); unit++) {
            int row = unit * leads.times();
            double sum = 0;
            for (int time = 0; time < fit.panel.before(unit); time++) {
                int lead = leads.column(time, fit.panel.adoption(unit));
                sum += (slope[time] + (lead < 0 ? 0 : slope[lead])) * residual[row + time];
            }
            influence[fit.panel.cluster(unit)] += sum;
        }
        return influence;
    }

    /**
     * Tests blocks of neighbouring leads, each the mean of its leads by their rows: as many as the clusters on the smaller side
     * can bear, for a test of more effects than those can tell apart fails where nothing drifts.
     */
    private @Nullable PreTrend test(List<Integer> tested, List<double[]> influences) {
        int freedom = Math.min(rule.clusters().treated(), rule.clusters().comparison()) - 1;
        int blocks = Math.min(tested.size(), Math.clamp(freedom / CLUSTERS_A_BLOCK, 1, MOST_BLOCKS));
        if (tested.isEmpty() || freedom < 1) return null;
        double[] rows = rows();
        double[] estimates = new double[blocks];
        double[] distances = new double[blocks];
        double[] weights = new double[blocks];
        double[][] moves = new double[blocks][fit.panel.clusters()];
        for (int i = 0; i < tested.size(); i++) {
            int block = i * blocks / tested.size();
            int lead = tested.get(i);
            weights[block] += rows[lead];
            estimates[block] += rows[lead] * effect[leads.times() + lead];
            distances[block] += rows[lead] * (-1.0 - lead);
            double[] influence = influences.get(i);
            for (int c = 0; c < influence.length; c++) moves[block][c] += rows[lead] * influence[c];
        }
        double[][] variance = new double[blocks][blocks];
        for (int i = 0; i < blocks; i++) {
            estimates[i] /= weights[i];
            distances[i] /= weights[i];
            for (int j = 0; j <= i; j++) {
                variance[i][j] = rule.factor() * product(moves[i], moves[j]) / (weights[i] * weights[j]);
            }
        }
        var factor = Cholesky.of(variance);
        return factor == null
                ? null
                : JointTest.of(factor, estimates, distances, freedom, farthest(tested, influences, freedom));
    }

    /** The chance that of so many leads any lies as far off as the farthest does (Bonferroni). */
    private double farthest(List<Integer> tested, List<double[]> influences, int freedom) {
        double farthest = 0;
        for (int i = 0; i < tested.size(); i++) {
            double squared = rule.factor() * product(influences.get(i), influences.get(i));
            if (squared > 0)
                farthest = Math.max(farthest, Math.abs(effect[leads.times() + tested.get(i)]) / Math.sqrt(squared));
        }
        return Math.min(1, tested.size() * new StudentT(freedom).twoSided(farthest));
    }

    /** How many untreated rows each lead has. */
    private double[] rows() {
        double[] rows = new double[leads.count()];
        for (int unit = 0; unit < fit.panel.units(); unit++) {
            for (int time = 0; fit.used[unit] && time < fit.panel.before(unit); time++) {
                int column = leads.column(time, fit.panel.adoption(unit));
                if (column >= 0) rows[column - leads.times()]++;
            }
        }
        return rows;
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }
}
