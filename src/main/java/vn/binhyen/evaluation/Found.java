package vn.binhyen.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one approach brought to the {@link DecisionTree}.
 *
 * @param finding absent only where a gate is open
 * @param others the same by other ways, which are shown beside it
 * @param overdispersion how much more than by chance the events scatter
 * @param missedSlope the largest drift a month before the start that its test would have missed; absent where none was made
 */
record Found(
        @Nullable Finding finding,
        List<Finding> others,
        List<Refusal> refusals,
        List<Note> notes,
        double overdispersion,
        @Nullable Double missedSlope) {

    Found(
            @Nullable Finding finding,
            List<Finding> others,
            List<Refusal> refusals,
            List<Note> notes,
            double overdispersion) {
        this(finding, others, refusals, notes, overdispersion, null);
    }

    static Found refused(Gate gate, String sentence) {
        return new Found(null, List.of(), List.of(new Refusal(gate, sentence)), List.of(), 1);
    }
}
