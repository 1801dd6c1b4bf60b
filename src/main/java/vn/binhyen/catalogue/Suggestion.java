package vn.binhyen.catalogue;

import java.util.UUID;

/**
 * A published model for an organisation, because of where it ran: at organisations of its kind, of its level or size too,
 * in its commune. Of the places that began a year ago or earlier, how many are known to have run after a year.
 *
 * <pre>score = (similar + ½ · others of the kind + ½ · near) · (lived + 1) / (old + 2) · (1 + words of the problem in common)</pre>
 *
 * <p>One and two are added so that a single place decides little (Laplace); where none is old enough the share is ½.
 */
record Suggestion(Model model, Ran ran, double inCommon) {

    private static final double HALF = 0.5;

    /** What everybody may read of it. */
    record Model(UUID id, String name, String problem, String ownerName, State state, Evidence evidence) {}

    /** Where it ran: all of the same kind; of them similar ones, near ones, old ones, and those that lived a year. */
    record Ran(long kind, long similar, long near, long old, long lived) {}

    double score() {
        double places = ran.similar + HALF * (ran.kind - ran.similar) + HALF * ran.near;
        return places * (ran.lived + 1) / (ran.old + 2) * (1 + inCommon);
    }
}
