package vn.binhyen.activities;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A co-organiser as a program names it. */
record PartForm(
        @NotNull UUID organisation,
        @PositiveOrZero @Max(Numbers.MOST) @Nullable Integer came) {}
