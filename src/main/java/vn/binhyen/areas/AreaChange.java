package vn.binhyen.areas;

import java.sql.ResultSet;
import java.sql.SQLException;
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
public record AreaChange(LocalDate day, @Nullable String basis, List<String> from, List<String> to, boolean whole) {

    /** From a row that tells the day, the basis, the names of both sides and whether it was whole. */
    static AreaChange read(ResultSet row, int number) throws SQLException {
        return new AreaChange(
                row.getObject("day", LocalDate.class),
                row.getString("basis"),
                names(row, "earlier"),
                names(row, "later"),
                row.getBoolean("whole"));
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
