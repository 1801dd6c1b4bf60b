package vn.binhyen.entries;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a submission says of one measure.
 *
 * @param amount null: there is no figure, because of what the comment says
 */
public record Line(
        String code, @Nullable BigDecimal amount, @Nullable String comment) {}
