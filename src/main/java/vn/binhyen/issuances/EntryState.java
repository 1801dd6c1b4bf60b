package vn.binhyen.issuances;

/** What became of a number. */
public enum EntryState {
    RESERVED,
    ISSUED,
    VOIDED
}
