package vn.binhyen.dashboards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which dashboard is asked for; what is null is the viewer's first place, the last whole month, the first head figure.
 *
 * @param period by its code
 * @param measure the head figure whose course and map are shown, by its code
 */
public record Wish(
        @Nullable Integer area,
        @Nullable UUID organisation,
        @Nullable String period,
        @Nullable String measure) {}
