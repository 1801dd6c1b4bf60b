package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.preventionmodels.Body;

/** A trial as it reads. */
public record TrialText(
        UUID id,
        UUID modelId,
        String modelName,
        Body owner,
        TrialTerms terms,
        List<Unit> units,
        @Nullable Frozen frozen) {

    /** Since when the design stands, under which hash, and whether there were counts after the start by then. */
    public record Frozen(LocalDate on, String hash, boolean dataFirst) {}

    public List<Unit> units(Role role) {
        return units.stream().filter(unit -> unit.role() == role).toList();
    }

    boolean isOfTheLedger() {
        return terms.measure() != null;
    }
}
