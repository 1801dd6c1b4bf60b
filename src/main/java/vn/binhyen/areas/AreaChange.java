package vn.binhyen.areas;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a unit: another unit was made of several, or went into several.
 *
 * @param from the units that ended
 * @param to the units that began
 * @param whole whether nothing of those that ended went elsewhere
 * @param basis null where the list does not say
 */
public record AreaChange(LocalDate day, @Nullable String basis, List<String> from, List<String> to, boolean whole) {}
