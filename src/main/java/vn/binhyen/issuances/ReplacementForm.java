package vn.binhyen.issuances;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which number's document counts instead. */
record ReplacementForm(@NotNull @Nullable UUID by) {}
