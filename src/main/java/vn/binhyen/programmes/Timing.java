package vn.binhyen.programmes;

/** When a paper of the year came: no later than quarter I, later, declared not to come, not applicable, or not known. */
public enum Timing {
    BY_QUARTER_ONE,
    LATER,
    NONE,
    NOT_APPLICABLE,
    UNKNOWN
}
