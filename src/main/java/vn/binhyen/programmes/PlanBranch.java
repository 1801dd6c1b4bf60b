package vn.binhyen.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan of the tree with those that carry it out, as many as fit; the rest is only counted. */
record PlanBranch(Leaf plan, List<PlanBranch> below, long more) {

    /** How many plans were found in all; the tree holds at most so many. */
    static long found(List<PlanBranch> branches) {
        return branches.stream()
                .mapToLong(branch -> Math.max(branch.plan.found() ? branch.plan.siblings() : 0, found(branch.below)))
                .max()
                .orElse(0);
    }

    /** How many of them the tree holds. */
    static long shown(List<PlanBranch> branches) {
        return branches.stream()
                .mapToLong(branch -> (branch.plan.found() ? 1 : 0) + shown(branch.below))
                .sum();
    }

    /** How many plans below it are shown or counted. */
    long count() {
        return below.size() + more;
    }

    /** One plan as the tree shows it, with whose it is and whether it was looked for. */
    record Leaf(
            UUID id,
            Level level,
            int provinceId,
            @Nullable Integer communeId,
            @Nullable UUID organisationId,
            String bodyName,
            String title,
            String adoptingBody,
            @Nullable String symbol,
            @Nullable LocalDate adoptedOn,
            @Nullable UUID carriesOut,
            boolean found,
            long siblings) {

        Body body() {
            return new Body(level, provinceId, communeId, organisationId, "");
        }
    }
}
