package vn.binhyen.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is to be taken back and told anew so that what stands becomes what is said now. */
final class Changes {

    private Changes() {}

    /** Facts that stand and are said again stay as they are, however often the same is said. */
    static List<FactRow> between(Map<FactName, Entry> standing, List<Entry> told) {
        var left = new HashMap<Entry, Integer>();
        told.forEach(entry -> left.merge(entry, 1, Integer::sum));
        var rows = new ArrayList<FactRow>();
        standing.forEach((name, entry) -> {
            boolean isSaidAgain = left.merge(entry, -1, Integer::sum) >= 0;
            if (!isSaidAgain) rows.add(new FactRow(entry.opposite(), name));
        });
        for (var entry : told) {
            if (left.getOrDefault(entry, 0) <= 0) continue;
            left.merge(entry, -1, Integer::sum);
            rows.add(new FactRow(entry, null));
        }
        return rows;
    }
}
