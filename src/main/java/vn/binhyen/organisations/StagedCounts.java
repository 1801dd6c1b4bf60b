package vn.binhyen.organisations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.organisations.StagedRow.Outcome;

/** How many rows of a list would do what. */
class StagedCounts {

    private final Map<Outcome, Integer> rows = new EnumMap<>(Outcome.class);
    private final List<String> leftAside = new ArrayList<>();
    private int warned;

    void add(Outcome outcome, List<Flaw> flaws) {
        rows.merge(outcome, 1, Integer::sum);
        if (outcome != Outcome.FAULTY && outcome != Outcome.ALIKE && !flaws.isEmpty()) warned++;
    }

    int of(Outcome outcome) {
        return rows.getOrDefault(outcome, 0);
    }

    /** Notes columns that nobody knows, whose cells are not read. */
    void leaveAside(List<String> heads) {
        leftAside.addAll(heads);
    }

    List<String> leftAside() {
        return leftAside;
    }

    int warned() {
        return warned;
    }
}
