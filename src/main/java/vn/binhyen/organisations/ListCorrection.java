package vn.binhyen.organisations;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhyen.lists.Encoding;
import vn.binhyen.lists.ListShape.Correction;

/**
 * What somebody says of a list that was not taken as it is meant.
 *
 * @param columns the names of the fields that columns carry; a blank one leaves its column aside
 * @param kind of the rows that do not say their own
 */
record ListCorrection(
        @Nullable Encoding encoding,
        @Nullable Character separator,
        @Nullable Integer headAt,
        @Nullable Integer headRows,
        @Nullable Map<Integer, String> columns,
        @Nullable OrganisationKind kind) {

    static final ListCorrection NONE = new ListCorrection(null, null, null, null, null, null);

    static ListCorrection ofKind(@Nullable OrganisationKind kind) {
        return new ListCorrection(null, null, null, null, null, kind);
    }

    Correction shape() {
        return new Correction(encoding, separator, headAt, headRows);
    }

    Map<Integer, String> said() {
        return Objects.requireNonNullElse(columns, Map.of());
    }

    /** Whether it says more than the kind of the rest. */
    boolean isOfLayout() {
        return columns != null || !shape().equals(Correction.NONE);
    }

    boolean isNone() {
        return equals(NONE);
    }

    /** The same of that kind; of its own where none is told. */
    ListCorrection orOf(@Nullable OrganisationKind other) {
        return new ListCorrection(encoding, separator, headAt, headRows, columns, other == null ? kind : other);
    }

    /** The same where there are so many more or fewer rows above the heads. */
    ListCorrection movedBy(int rows) {
        var moved = headAt == null ? null : headAt + rows;
        return new ListCorrection(encoding, separator, moved, headRows, columns, kind);
    }
}
