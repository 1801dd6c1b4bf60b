package vn.binhyen.reorganisations;

import java.util.List;
import java.util.Map;
import vn.binhyen.groupings.GroupingKind;

/**
 * What would move, or moved, and what cannot be decided.
 *
 * @param abolished how many groupings of each abolished kind end with it
 */
public record Rehearsal(List<Line> lines, List<Target> targets, Map<GroupingKind, Long> abolished) {

    /**
     * Rows of one table.
     *
     * @param label the key of the sentence that names them
     * @param undecided how many of them have to be placed by somebody
     */
    public record Line(String label, String table, long moving, long undecided) {}

    /** A unit that begins, and how many organisations come into it. */
    public record Target(String code, String name, long organisations) {}

    public long undecided() {
        return lines.stream().mapToLong(Line::undecided).sum();
    }

    /** What the rehearsal says of a table; a 404 where nothing of that name follows. */
    Line line(String table) {
        return lines.stream()
                .filter(line -> line.table().equals(table))
                .findFirst()
                .orElseThrow(NothingFollows::new);
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.moving() + line.undecided() == 0);
    }
}
