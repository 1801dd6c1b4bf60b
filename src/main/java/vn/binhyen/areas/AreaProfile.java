package vn.binhyen.areas;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the page of one unit tells beyond its card. */
record AreaProfile(
        AreaCard card,
        @Nullable BigDecimal squareKilometres,
        @Nullable String seat) {}
