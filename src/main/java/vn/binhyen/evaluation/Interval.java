package vn.binhyen.evaluation;

/** A range of values that fit the data, both ends included. */
public record Interval(double low, double high) {

    public Interval {
        Demand.answer(low);
        Demand.answer(high);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
