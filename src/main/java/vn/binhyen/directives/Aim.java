package vn.binhyen.directives;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much a task is to come to, and of which larger task it is a part.
 *
 * @param target of all its addressees together, in the task's unit
 * @param gathers whether it asks nobody itself: its result is what its parts come to
 * @param parent the task that gathers this one
 */
public record Aim(
        @Nullable BigDecimal target,
        boolean gathers,
        @Nullable UUID parent) {

    public static final Aim NONE = new Aim(null, false, null);

    public Aim {
        if (gathers && parent != null) throw new IllegalArgumentException("A task that gathers is no part of another");
        if (target != null && target.signum() <= 0) throw new IllegalArgumentException("A target is above nought");
    }

    public static Aim of(BigDecimal target) {
        return new Aim(target, false, null);
    }

    Aim within(@Nullable UUID other) {
        return new Aim(target, gathers, other);
    }

    String words() {
        return "%s %s %s".formatted(target == null ? null : target.toPlainString(), gathers, parent);
    }
}
