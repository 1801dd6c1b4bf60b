package vn.binhyen.reorganisations;

import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaKind;

/**
 * That a unit, or a part of it, goes into one that begins.
 *
 * @param number the line in which it was written
 */
public record Pair(int number, AreaCard from, String toCode, String toName, AreaKind toKind) {

    /** As it is written. */
    String line() {
        return from.code() + "; " + toCode + "; " + toName;
    }
}
