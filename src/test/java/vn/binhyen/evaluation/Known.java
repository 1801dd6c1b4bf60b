package vn.binhyen.evaluation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** For quantities that a case has, though others may not. */
final class Known {

    private Known() {}

    static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "This case has it");
    }

    static Precision precision(@Nullable Effect effect) {
        return known(known(effect).precision());
    }
}
