package vn.binhyen.evaluation;

/** What can be said of a model's effect. */
public enum Verdict {
    SHOWN_REDUCTION,
    SHOWN_INCREASE,
    NOT_SHOWN,
    /** A {@link Gate} is open. */
    REFUSED
}
