package vn.binhyen.evaluation;

/** Events of one area before and after the start of a model. */
public record Counts(double before, double after) {

    public Counts {
        Demand.count(before, "the count before");
        Demand.count(after, "the count after");
    }

    double sum() {
        return before + after;
    }
}
