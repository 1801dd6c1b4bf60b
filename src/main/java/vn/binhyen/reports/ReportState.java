package vn.binhyen.reports;

/** Where a report stands. */
public enum ReportState {
    OPEN,
    SUBMITTED,
    RETURNED,
    APPROVED
}
