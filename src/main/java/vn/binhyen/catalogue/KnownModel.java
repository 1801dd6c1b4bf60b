package vn.binhyen.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.preventionmodels.Stage;

/** What anybody who enters a model may be told of another. */
record KnownModel(
        UUID id,
        int provinceId,
        @Nullable Integer communeId,
        String ownerCode,
        String ownerName,
        String name,
        String problem,
        @Nullable String meantFor,
        Stage stage,
        boolean published) {

    Likeness.Compared compared() {
        return new Likeness.Compared(name, problem, meantFor, provinceId, communeId);
    }
}
