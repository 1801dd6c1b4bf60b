package vn.binhyen.programmes;

/** In which part of the year a key task is done; half-years and quarters are those of the calendar year. */
public enum KeyPeriod {
    YEAR,
    FIRST_HALF,
    SECOND_HALF,
    QUARTER_1,
    QUARTER_2,
    QUARTER_3,
    QUARTER_4
}
