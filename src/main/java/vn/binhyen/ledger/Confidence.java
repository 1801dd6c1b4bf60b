package vn.binhyen.ledger;

/** Whether the text that a definition comes from was read, read in part, not found, or is the office's own. */
public enum Confidence {
    READ,
    PARTIAL,
    UNCONFIRMED,
    OFFICE
}
