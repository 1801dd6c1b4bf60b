package vn.binhyen.entries;

import org.jspecify.annotations.Nullable;

/**
 * One commune: its desk's sheet (null: none was begun), and the sheets of its organisations.
 *
 * @param represented whether somebody has an account of the desk: without one nobody can be late
 */
public record CommuneLine(
        int commune,
        String name,
        boolean represented,
        @Nullable SheetId sheet,
        SheetState state,
        Counts counts) {

    /** Whether a sheet can be expected, or is there already. */
    public boolean isAsked() {
        return represented || sheet != null;
    }

    /** Of so many organisations so many submitted; of these some are confirmed or returned. */
    public record Counts(long organisations, long submitted, long confirmed, long returned) {

        static final Counts NONE = new Counts(0, 0, 0, 0);

        public long waiting() {
            return submitted - confirmed - returned;
        }
    }
}
