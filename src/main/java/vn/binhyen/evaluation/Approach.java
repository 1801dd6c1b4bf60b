package vn.binhyen.evaluation;

/** How an effect is estimated. */
public enum Approach {
    /** Poisson imputation, the variance by organisation, checked by permutation. */
    PANEL,
    /** The same estimate; chance is judged by permutation alone, for few sites have the model. */
    PANEL_BY_PERMUTATION,
    /** A mixture of the other sites, its rank among placebos. */
    SYNTHETIC_CONTROL,
    /** The relative incident rate ratio of two areas. */
    RATE_RATIO,
    /** The exact conditional test of the same ratio, for few events. */
    EXACT_RATIO,
    /** One series without comparison: what changed at that time. */
    INTERRUPTED_SERIES,
    /** The target and what lies around it together: the total weighted displacement difference. */
    WITH_SURROUNDINGS,
    /** Nothing is estimated. */
    NONE
}
