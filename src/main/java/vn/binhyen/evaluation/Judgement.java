package vn.binhyen.evaluation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the {@link DecisionTree} decided. Only the tree makes one, so that nothing with a number in it has gone round a gate; while a
 * gate is open there is no number.
 */
public final class Judgement {

    private final Approach approach;
    private final Maryland level;
    private final Verdict verdict;
    private final @Nullable Finding finding;
    private final List<Finding> others;
    private final List<Refusal> refusals;
    private final List<Note> notes;
    private final @Nullable Double missedSlope;
    private final @Nullable Differences differences;
    private final PlainWords words;

    Judgement(
            Approach approach,
            Maryland level,
            Verdict verdict,
            Found found,
            @Nullable Differences differences,
            double hopedRatio) {
        this.approach = approach;
        this.level = level;
        this.verdict = verdict;
        boolean refused = verdict == Verdict.REFUSED;
        if (refused == found.refusals().isEmpty()) throw new IllegalStateException("A gate and its verdict differ");
        finding = refused ? null : found.finding();
        others = refused ? List.of() : List.copyOf(found.others());
        refusals = List.copyOf(found.refusals());
        notes = found.notes().stream().distinct().toList();
        missedSlope = refused ? null : found.missedSlope();
        this.differences = refused ? null : differences;
        words = PlainWords.of(this, found.overdispersion(), hopedRatio);
    }

    public Approach approach() {
        return approach;
    }

    public Maryland level() {
        return level;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Absent while a gate is open. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    /** The same by other ways, whatever they show. */
    public List<Finding> others() {
        return others;
    }

    /** The open gates. */
    public List<Refusal> refusals() {
        return refusals;
    }

    public List<Note> notes() {
        return notes;
    }

    /** The largest drift a month before the start that its test would have missed, on the log scale; absent where none was made. */
    public Optional<Double> missedSlope() {
        return Optional.ofNullable(missedSlope);
    }

    /** The same comparison in numbers; absent while a gate is open or nothing is compared. */
    public Optional<Differences> differences() {
        return Optional.ofNullable(differences);
    }

    public PlainWords words() {
        return words;
    }
}
