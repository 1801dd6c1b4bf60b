package vn.binhyen.activities;

/** How far a session is. Only what was held counts. */
public enum State {
    PLANNED,
    HELD,
    CONFIRMED,
    CANCELLED;

    boolean wasHeld() {
        return this == HELD || this == CONFIRMED;
    }
}
