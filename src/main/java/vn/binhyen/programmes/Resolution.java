package vn.binhyen.programmes;

/**
 * What a body declares of its resolution (nghị quyết) for the year. Nothing is asked about persons: a body without a Party
 * organisation declares “not applicable”, and what nobody declared stays unknown.
 */
public enum Resolution {
    YES,
    NO,
    NOT_APPLICABLE,
    UNKNOWN
}
