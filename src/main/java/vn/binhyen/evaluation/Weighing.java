package vn.binhyen.evaluation;

import java.util.List;
import java.util.Set;

/** What a finding amounts to once chance, the other findings and whatever speaks against it are weighed. */
record Weighing(Design design, Thresholds thresholds, Finding finding, List<Note> notes) {

    /** With one of these no change is shown, whatever the interval says. */
    private static final Set<Note> AGAINST = Set.of(
            Note.PERMUTATION_DISAGREES, Note.TOO_FEW_FOR_CHANCE, Note.SPILLED_OVER, Note.SPECIFICATIONS_DISAGREE);

    Verdict verdict() {
        boolean changed = finding.isReduction() || finding.isIncrease();
        boolean stands = stands();
        if (changed && !stands && !design.looks().others().isEmpty()) notes.add(Note.MANY_FINDINGS);
        if (!changed || !stands || notes.stream().anyMatch(AGAINST::contains)) {
            if (!changed && !couldSeeWhatWasHoped()) notes.add(Note.NOT_ENOUGH_EVENTS);
            return Verdict.NOT_SHOWN;
        }
        return finding.isReduction() ? Verdict.SHOWN_REDUCTION : Verdict.SHOWN_INCREASE;
    }

    /** Among all findings that were planned for the period (Benjamini and Hochberg). */
    private boolean stands() {
        var others = design.looks().others();
        double[] all = new double[others.size() + 1];
        all[0] = finding.p();
        for (int i = 0; i < others.size(); i++) all[i + 1] = others.get(i);
        return FalseDiscovery.of(all, thresholds.alpha()).stands().getFirst();
    }

    private boolean couldSeeWhatWasHoped() {
        var high = finding.high();
        if (high == null || finding.low() <= 0) return false;
        double error = Math.log(high / finding.low()) / (2 * Normal.reach(thresholds.alpha()));
        double needed = Normal.reach(thresholds.alpha()) + Normal.quantile(Power.USUAL_POWER);
        return needed * error <= Math.abs(Math.log(design.plan().hopedRatio()));
    }
}
