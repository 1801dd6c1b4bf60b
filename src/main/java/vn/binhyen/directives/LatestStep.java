package vn.binhyen.directives;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** The last step about an obligation, as far as it decides whether it can be taken back. */
record LatestStep(Act act, int ordinal, String actor, Instant at) {

    /** As long as somebody notices a slip of the hand; later, what an organisation was told stands. */
    static final Duration TIME = Duration.ofMinutes(30);

    private static final Set<Act> JUDGEMENTS = Set.of(Act.ACCEPTED, Act.RETURNED);

    void checkUndoable(int version, Step step) {
        if (!JUDGEMENTS.contains(act) || ordinal != version) throw NotUndoable.overtaken();
        if (!actor.equals(step.by().actor())) throw NotUndoable.anothers();
        if (at.plus(TIME).isBefore(step.at())) throw NotUndoable.tooLate();
    }
}
