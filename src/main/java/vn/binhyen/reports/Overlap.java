package vn.binhyen.reports;

import java.util.ArrayList;
import java.util.List;

/** Two definitions that ask for the same measures in the same rhythm: one of them could do without. */
public record Overlap(Definition one, Definition other, List<String> measures) {

    /** All pairs of those that share something. */
    static List<Overlap> among(List<Definition> definitions) {
        var found = new ArrayList<Overlap>();
        for (int i = 0; i < definitions.size(); i++)
            for (int j = i + 1; j < definitions.size(); j++) add(found, definitions.get(i), definitions.get(j));
        return found;
    }

    private static void add(List<Overlap> found, Definition one, Definition other) {
        if (one.terms().granularity() != other.terms().granularity()) return;
        var shared = one.measures().stream().filter(other.measures()::contains).toList();
        if (!shared.isEmpty()) found.add(new Overlap(one, other, shared));
    }
}
