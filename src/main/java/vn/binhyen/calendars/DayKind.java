package vn.binhyen.calendars;

/** Whether offices work on a day; {@link #UNKNOWN} when the data for it are not there or not decided. */
public enum DayKind {
    WORKING_DAY,
    DAY_OFF,
    UNKNOWN
}
