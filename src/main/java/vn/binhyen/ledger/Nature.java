package vn.binhyen.ledger;

/** How a measure behaves over time. */
public enum Nature {
    /** What happened in a period. */
    FLOW,
    /** How much there is on a day. */
    STOCK,
    /** One measure as a share of another; nobody enters it. */
    RATIO
}
