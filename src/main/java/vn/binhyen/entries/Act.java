package vn.binhyen.entries;

/** What is done with a sheet. */
public enum Act {
    SUBMIT,
    CONFIRM,
    RETURN,
    UNDO
}
