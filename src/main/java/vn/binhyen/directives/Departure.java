package vn.binhyen.directives;

/** Why an organisation that was asked would not be asked today. */
public enum Departure {
    /** It closed. */
    CLOSED,
    /** It is of another kind, in another commune or of another scope now, so that the task does not select it. */
    LEFT
}
