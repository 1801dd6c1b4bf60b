package vn.binhyen.trials;

/** What a verdict says. */
public enum VerdictKind {
    SHOWN_REDUCTION,
    SHOWN_INCREASE,
    NOT_SHOWN,
    REFUSED;

    boolean isShown() {
        return this == SHOWN_REDUCTION || this == SHOWN_INCREASE;
    }
}
