package vn.binhyen.evaluation;

/**
 * Events of two areas before and after, with what they are counted over: months, inhabitants or both multiplied. Four equal
 * exposures cancel out.
 */
public record FourCells(Counts treated, Counts control, Counts treatedExposure, Counts controlExposure) {

    private static final Counts ONE = new Counts(1, 1);

    public FourCells {
        for (var exposure : new Counts[] {treatedExposure, controlExposure}) {
            Demand.positive(exposure.before(), "what the events before are counted over");
            Demand.positive(exposure.after(), "what the events after are counted over");
        }
    }

    public static FourCells of(Counts treated, Counts control) {
        return new FourCells(treated, control, ONE, ONE);
    }

    boolean hasEmpty() {
        return Math.min(Math.min(treated.before(), treated.after()), Math.min(control.before(), control.after())) == 0;
    }

    /** The sum of 1/count. */
    double reciprocals() {
        return 1 / treated.before() + 1 / treated.after() + 1 / control.before() + 1 / control.after();
    }
}
