package vn.binhyen.organisations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What applying one row of a list would do, and what is to be said about it. */
record StagedRow(int number, Outcome outcome, @Nullable UUID organisation, String name, List<Flaw> flaws) {

    /** What a row does to the registry. */
    enum Outcome {
        FRESH,
        CHANGED,
        SAME,
        /** Looks like a known organisation, and somebody has to say whether it is that. */
        ALIKE,
        FAULTY
    }

    boolean isWarned() {
        return outcome != Outcome.FAULTY && !flaws.isEmpty();
    }

    /** The name of the known organisation that it looks like; empty where it looks like none. */
    String alike() {
        return flaws.stream()
                .filter(flaw -> flaw.key().equals("alike"))
                .map(flaw -> flaw.arguments().getFirst())
                .findFirst()
                .orElse("");
    }
}
