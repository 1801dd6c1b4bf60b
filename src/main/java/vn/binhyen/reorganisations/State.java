package vn.binhyen.reorganisations;

/** How far a reorganisation is. */
public enum State {
    DRAFT,
    CARRIED_OUT,
    UNDONE
}
