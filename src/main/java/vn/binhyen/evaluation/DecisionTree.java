package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * From a design and its data to a verdict: which approach the data allow, what it found, and what must not be concluded. Every
 * gate that is open is told, not only the first; while one is, there is no number.
 */
public final class DecisionTree {

    private final Design design;
    private final Thresholds thresholds;
    private final long seed;

    private DecisionTree(Design design, Thresholds thresholds, long seed) {
        this.design = design;
        this.thresholds = thresholds;
        this.seed = seed;
    }

    /** @param seed of the draws by which chance is judged where sites are few */
    public static Judgement judge(Design design, Thresholds thresholds, long seed) {
        return new DecisionTree(design, thresholds, seed).judged();
    }

    private Judgement judged() {
        var level = Maryland.of(design, thresholds);
        var refusals = new ArrayList<>(new DataGates(design).refusals());
        if (!refusals.isEmpty()) return refused(Approach.NONE, level, refusals);
        var shortened = design.withoutSelection();
        var corrected = shortened.orElse(design);
        var approach = Routes.approach(corrected, thresholds);
        var found = found(approach, corrected);
        if (!found.refusals().isEmpty()) return refused(approach, level, found.refusals());
        var complete = around(corrected, shortened.isPresent() ? beside(approach, found) : found);
        if (!complete.refusals().isEmpty()) return refused(approach, level, complete.refusals());
        return weighed(level, complete);
    }

    /** Data that an approach cannot use are an open gate, with its sentence. */
    private Found found(Approach approach, Design given) {
        try {
            return new Routes(given, thresholds, seed).found(approach);
        } catch (Unusable unusable) {
            return Found.refused(Gate.DATA_UNUSABLE, String.valueOf(unusable.getMessage()));
        }
    }

    /** Where the months that led to the choice are left out, the result with them is shown beside. */
    private Found beside(Approach approach, Found found) {
        var whole = found(approach, design).finding();
        if (whole == null) return found;
        var others = new ArrayList<>(found.others());
        others.add(whole);
        var notes = new ArrayList<>(found.notes());
        notes.add(Note.SELECTION_LEFT_OUT);
        return new Found(found.finding(), others, found.refusals(), notes, found.overdispersion(), found.missedSlope());
    }

    private Found around(Design given, Found found) {
        if (given.of(Site.Role.BUFFER).isEmpty()) return found;
        try {
            return new Spill(given, thresholds).added(found);
        } catch (Unusable unusable) {
            return Found.refused(Gate.DATA_UNUSABLE, String.valueOf(unusable.getMessage()));
        }
    }

    private Judgement weighed(Maryland level, Found found) {
        var finding = found.finding();
        if (finding == null) throw new IllegalStateException("Neither a finding nor an open gate");
        var notes = new ArrayList<>(found.notes());
        if (level.wording() < level.level()) notes.add(Note.REGISTERED_LATE);
        var weighing = new Weighing(design, thresholds, finding, notes);
        var verdict = weighing.verdict();
        var complete =
                new Found(finding, found.others(), List.of(), notes, found.overdispersion(), found.missedSlope());
        var differences = Differences.of(design.withoutSelection().orElse(design), found.overdispersion());
        return new Judgement(
                finding.approach(),
                level,
                verdict,
                complete,
                differences,
                design.plan().hopedRatio());
    }

    private Judgement refused(Approach approach, Maryland level, List<Refusal> refusals) {
        var found = new Found(null, List.of(), refusals, List.of(), 1);
        return new Judgement(
                approach, level, Verdict.REFUSED, found, null, design.plan().hopedRatio());
    }
}
