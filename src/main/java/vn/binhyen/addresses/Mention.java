package vn.binhyen.addresses;

import java.util.List;
import java.util.Set;
import vn.binhyen.addresses.Kind.Level;

/**
 * A part of an address that names a unit.
 *
 * @param announced the kinds that the words before it say; none where there are no such words
 * @param units all that bear the name
 * @param exact the name as it is written, with its marks
 * @param street whether it follows a word like street or alley
 */
record Mention(Set<Kind> announced, List<Unit> units, String exact, boolean street) {

    /** Whether its words have the marks of the unit's, or none. */
    boolean isWrittenLike(Unit unit) {
        var words = exact.split(" ");
        var names = unit.exact().split(" ");
        if (words.length != names.length) return true; // initials and short forms
        for (int i = 0; i < words.length; i++)
            if (!words[i].equals(names[i]) && !Letters.areBare(words[i])) return false;
        return true;
    }

    boolean isAnnounced() {
        return !announced.isEmpty();
    }

    boolean holds(Level level) {
        return units.stream().anyMatch(unit -> unit.level() == level);
    }
}
