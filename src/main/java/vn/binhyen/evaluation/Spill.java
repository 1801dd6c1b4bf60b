package vn.binhyen.evaluation;

import java.util.ArrayList;

/** What happened around the target: the verdict goes by both together (Wheeler and Ratcliffe 2018). */
record Spill(Design design, Thresholds thresholds) {

    Found added(Found found) {
        var finding = found.finding();
        if (finding == null) return found;
        var target = Areas.of(design).difference();
        var total = target.plus(Areas.around(design).difference());
        double reach = Normal.reach(thresholds.alpha()) * Math.sqrt(found.overdispersion() * total.variance());
        var notes = new ArrayList<>(found.notes());
        boolean less = finding.isReduction() && total.estimate() + reach < 0;
        boolean more = finding.isIncrease() && total.estimate() - reach > 0;
        if ((finding.isReduction() || finding.isIncrease()) && !less && !more) notes.add(Note.SPILLED_OVER);
        return new Found(finding, found.others(), found.refusals(), notes, found.overdispersion());
    }
}
