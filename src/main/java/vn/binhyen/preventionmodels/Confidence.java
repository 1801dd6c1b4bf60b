package vn.binhyen.preventionmodels;

/** Whether the text that a rule comes from was read, read in part, or not found. */
public enum Confidence {
    READ,
    PARTIAL,
    UNCONFIRMED
}
