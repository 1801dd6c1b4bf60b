package vn.binhyen.reports;

/** What is done with a report. */
public enum ReportAct {
    SUBMIT,
    RETURN,
    APPROVE,
    /** Approved, but to be written and approved anew. */
    REOPEN
}
