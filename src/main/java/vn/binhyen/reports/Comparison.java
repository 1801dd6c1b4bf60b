package vn.binhyen.reports;

/** Beside what each figure of a report stands. */
public enum Comparison {
    /** The same period of the year before. */
    YEAR_BEFORE,
    PERIOD_BEFORE,
    /** What was aimed at, and how much of it was reached. */
    TARGET
}
