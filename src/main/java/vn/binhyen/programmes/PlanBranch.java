package vn.binhyen.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan of the tree with those that carry it out, as many as fit; the rest is only counted. */
record PlanBranch(Leaf plan, List<PlanBranch> below, long more) {

    /** One plan as the tree shows it. */
    record Leaf(
            UUID id,
            Level level,
            int provinceId,
            @Nullable Integer communeId,
            @Nullable UUID organisationId,
            @Nullable String organisation,
            String title,
            String adoptingBody,
            @Nullable String symbol,
            @Nullable LocalDate adoptedOn,
            @Nullable UUID carriesOut,
            long siblings) {

        /** Whose plan it is: an organisation by its name, and who adopted it. */
        String whose() {
            return organisation == null ? adoptingBody : organisation + " · " + adoptingBody;
        }

        Body body() {
            return new Body(level, provinceId, communeId, organisationId, "");
        }
    }
}
