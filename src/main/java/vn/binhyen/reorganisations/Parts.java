package vn.binhyen.reorganisations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.binhyen.groupings.GroupingKind;

/** What a reorganisation consists of beside its terms: which units become which, how they lie, and what it abolishes. */
@Component
class Parts {

    private final Pairs pairs;
    private final Outlines outlines;
    private final Abolitions abolitions;

    Parts(Pairs pairs, Outlines outlines, Abolitions abolitions) {
        this.pairs = pairs;
        this.outlines = outlines;
        this.abolitions = abolitions;
    }

    void replace(Reorganisation reorganisation, List<Pair> drafted, Set<GroupingKind> abolished) {
        pairs.replace(reorganisation, drafted);
        abolitions.replace(reorganisation, abolished);
    }

    void outline(Reorganisation reorganisation, Map<String, List<List<double[]>>> rings) {
        outlines.replace(reorganisation, rings);
    }

    List<Pair> pairs(Reorganisation reorganisation) {
        return pairs.of(reorganisation.id());
    }

    Set<GroupingKind> abolished(Reorganisation reorganisation) {
        return abolitions.kinds(reorganisation);
    }

    List<String> outlined(Reorganisation reorganisation) {
        return outlines.codes(reorganisation.id());
    }

    int count(Reorganisation reorganisation) {
        return pairs.count(reorganisation.id());
    }
}
