package vn.binhyen.evaluation;

/** The derivative of an effect by the columns of a regression on months and cohort-months, given what happened before adoption. */
final class EffectContrast {

    private EffectContrast() {}

    static double[] of(Counterfactual fit, TreatedCells cells, SmallColumns places) {
        double[] contrast = new double[places.count()];
        for (int adoption = 0; adoption < fit.panel.times(); adoption++) {
            double[] shares = new double[0];
            for (int time = adoption; time < fit.panel.times(); time++) {
                double weight = cells.weight(adoption, time);
                if (!(weight > 0)) continue;
                if (shares.length == 0) shares = shares(fit, adoption);
                double excess = weight - cells.expectedWeight(adoption, time);
                add(contrast, places.cell(adoption, time), weight);
                add(contrast, places.month()[time], excess);
                for (int before = 0; before < shares.length; before++) {
                    add(contrast, places.month()[before], -excess * shares[before]);
                }
            }
        }
        return contrast;
    }

    private static void add(double[] values, int place, double part) {
        if (place >= 0) values[place] += part;
    }

    /** How a cohort's expected outcomes spread over its months before adoption. */
    private static double[] shares(Counterfactual fit, int adoption) {
        double[] shares = new double[adoption];
        double total = 0;
        for (int unit = 0; unit < fit.panel.units(); unit++) {
            if (!fit.used[unit] || fit.panel.adoption(unit) != adoption) continue;
            for (int time = 0; time < adoption; time++) {
                if (!fit.monthUsed[time]) continue;
                double weight = fit.weight(unit * fit.panel.times() + time);
                shares[time] += weight;
                total += weight;
            }
        }
        for (int time = 0; time < adoption; time++) shares[time] /= total;
        return shares;
    }
}
