package vn.binhyen.evaluation;

import java.util.HashSet;
import java.util.List;

/**
 * One model in several places: the average, and what the next place may get, which is another thing. Never of two outcomes, and never
 * of two estimates of one organisation.
 */
public final class Replications {

    /** One organisation's effect on one outcome, on the log scale. */
    public record Replication(String organisation, String outcome, Study study) {}

    /** What may be promised to the next place. */
    public enum Promise {
        FEWER,
        MORE,
        /** A new place may see anything from fewer to more, whatever the average is. */
        NONE
    }

    private static final int FEWEST = 3;

    private final MetaAnalysis meta;

    /** @param replications at least three, of as many organisations */
    public Replications(List<Replication> replications, double alpha) {
        Demand.that(
                replications.stream().map(Replication::outcome).distinct().count() <= 1,
                "Different outcomes are not averaged.");
        var organisations = new HashSet<String>();
        for (var one : replications)
            Demand.that(
                    organisations.add(one.organisation()),
                    "“" + one.organisation()
                            + "” has two estimates; they are not independent and are not averaged as if they were.");
        Demand.that(replications.size() >= FEWEST, "An average of places needs at least three organisations.");
        meta = new MetaAnalysis(replications.stream().map(Replication::study).toList(), alpha);
    }

    public Pooled average() {
        return meta.usual();
    }

    /** Where the range of the next place holds both fewer and more, the average is promised to nobody. */
    public Promise nextPlace() {
        var next = average().prediction();
        if (next == null || next.contains(0)) return Promise.NONE;
        return next.high() < 0 ? Promise.FEWER : Promise.MORE;
    }
}
