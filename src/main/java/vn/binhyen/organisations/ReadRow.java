package vn.binhyen.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a list was read as.
 *
 * @param ordinal the number that the list gives it; blank where it gives none
 * @param commune the code of the commune that it is in; null where that cannot be told
 * @param candidates the codes of those that it may be in
 */
record ReadRow(
        int number, String ordinal, String name, @Nullable String commune, List<String> candidates, List<Flaw> flaws) {

    /** The list's own number of it, as a number where it is one; else that of its row. */
    Object ordinalOrNumber() {
        if (ordinal.isEmpty()) return number;
        return ordinal.matches("\\d{1,9}") ? (Object) Integer.valueOf(ordinal) : ordinal;
    }
}
