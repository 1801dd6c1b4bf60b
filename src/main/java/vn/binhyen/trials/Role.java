package vn.binhyen.trials;

/** What a unit is in the comparison. */
public enum Role {
    TREATED,
    COMPARED,
    /** Beside a treated one: what is prevented there may come here. */
    SPILL_OVER,
    /** Compared with those of spill-over. */
    SPILL_OVER_COMPARED
}
