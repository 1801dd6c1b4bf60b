package vn.binhyen.evaluation;

/** A range of values that fit the data, both ends included. */
public record Interval(double low, double high) {

    /** Half the width of an interval of 95 %, in standard errors. */
    public static final double REACH = 1.959963985;

    public Interval {
        Demand.answer(low);
        Demand.answer(high);
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
