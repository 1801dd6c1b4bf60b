package vn.binhyen.regulations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many regulations in the viewer's scope are to be renewed.
 *
 * @param soon those that run out soon and have no renewal yet
 * @param expired those that ran out without one
 * @param next the day on which the first of the former runs out
 */
public record RenewalsDue(
        long soon, long expired, int daysBefore, @Nullable LocalDate next) {

    public boolean isNone() {
        return soon == 0 && expired == 0;
    }
}
