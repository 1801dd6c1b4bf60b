package vn.binhyen.directives;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An obligation that is still owed, and where it belongs. */
public record OutstandingObligation(
        long id, int provinceId, @Nullable Integer communeId, UUID organisationId, UUID directiveId) {}
