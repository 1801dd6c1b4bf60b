package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.Approach;
import vn.binhyen.evaluation.Finding;
import vn.binhyen.evaluation.Gate;
import vn.binhyen.evaluation.Note;

/**
 * All that a verdict rests on, as it is kept beside it.
 *
 * @param wording how strongly it may be worded: the level, or less where the design was frozen late
 * @param finding absent while a gate is open
 * @param others the same by other ways
 * @param missing of how many units and months nothing is known; then nothing else was looked at
 * @param hopedRatio what is hoped for, 0.8 for 20 in 100 fewer
 * @param months what was counted where the model ran, and what was to be expected
 * @param places what each place shows by itself, where there are several
 */
public record Working(
        Approach approach,
        int wording,
        @Nullable Finding finding,
        List<Finding> others,
        List<OpenGate> gates,
        List<Note> notes,
        long missing,
        double hopedRatio,
        List<Month> months,
        Places places) {

    /** A gate that is open, and in a sentence of the kernel what opened it. */
    public record OpenGate(Gate gate, String sentence) {}

    /** Events in a month, and those expected without the model; null where nothing is compared. */
    public record Month(
            LocalDate month, long observed, @Nullable Double expected) {}

    /** What the places with the model show alone, also where the verdict goes by them and what lies beside them together. */
    @Nullable
    Finding ofTarget() {
        return approach == Approach.WITH_SURROUNDINGS ? others.getFirst() : finding;
    }

    static Working missing(long missing) {
        return new Working(
                Approach.NONE, 1, null, List.of(), List.of(), List.of(), missing, 1, List.of(), Places.none());
    }
}
