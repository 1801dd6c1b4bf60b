package vn.binhyen.preventionmodels;

/** How far a model has come, in the usual order. Which may follow which, {@link LifeCycle} says. */
public enum Stage {
    PROPOSED,
    SURVEYED,
    APPROVED,
    BUILDING,
    PILOT,
    RUNNING,
    REVIEWED,
    RATED,
    RECOGNISED,
    REPLICATED,
    RENEWED,
    PAUSED,
    ENDED;

    /** Before it was approved a model is a proposal, and its birth certificate may change. */
    boolean isProposal() {
        return this == PROPOSED || this == SURVEYED;
    }
}
