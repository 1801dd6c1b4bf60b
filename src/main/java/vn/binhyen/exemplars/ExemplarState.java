package vn.binhyen.exemplars;

/** How far an exemplar has come: put forward, held up by a decision, or no longer. */
public enum ExemplarState {
    PROPOSED,
    RECOGNISED,
    WITHDRAWN
}
