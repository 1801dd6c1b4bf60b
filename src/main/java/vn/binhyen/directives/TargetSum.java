package vn.binhyen.directives;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The target of a task that gathers others, beside what the targets of its parts come to.
 *
 * @param parts the sum of numbers, or the mean of shares; null when a part has no target in the same unit
 * @param unlike the titles of those parts
 */
public record TargetSum(
        UUID task,
        String title,
        String unit,
        BigDecimal target,
        @Nullable BigDecimal parts,
        List<String> unlike) {

    public boolean holds() {
        return parts != null && parts.compareTo(target) == 0;
    }

    /** By how much the parts miss the target; below nought when they come to less. */
    public BigDecimal drift() {
        return parts == null ? target.negate() : parts.subtract(target);
    }

    boolean isShare() {
        return unit.equals("%");
    }
}
