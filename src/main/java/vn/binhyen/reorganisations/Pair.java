package vn.binhyen.reorganisations;

import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaKind;

/**
 * That a unit, or a part of it, goes into one that begins.
 *
 * @param number the line in which it was written
 * @param province to which it goes over; null: it stays in its own
 */
public record Pair(
        int number,
        AreaCard from,
        String toCode,
        String toName,
        AreaKind toKind,
        @Nullable AreaCard province) {

    /** Within its province. */
    public Pair(int number, AreaCard from, String toCode, String toName, AreaKind toKind) {
        this(number, from, toCode, toName, toKind, null);
    }

    /** What begins, with its province where that is another. */
    String becomes() {
        return province == null ? toName : toName + " (" + province.name() + ")";
    }

    /** As it is written. */
    String line() {
        var line = from.code() + "; " + toCode + "; " + toName;
        return province == null ? line : line + "; " + province.code();
    }
}
