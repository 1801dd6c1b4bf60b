package vn.binhyen.lineages;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One point made after another: what was kept of it, what was adapted, and of each core element whether it was kept. */
record Replication(
        UUID point,
        UUID source,
        UUID model,
        @Nullable String kept,
        @Nullable String adapted,
        Map<UUID, Boolean> checklist) {

    long coreKept() {
        return checklist.values().stream().filter(kept -> kept).count();
    }
}
