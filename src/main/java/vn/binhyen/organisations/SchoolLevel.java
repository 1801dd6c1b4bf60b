package vn.binhyen.organisations;

/** What a school teaches; one that teaches several levels is listed under its highest. */
public enum SchoolLevel {
    KINDERGARTEN,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    VOCATIONAL,
    CONTINUING,
    HIGHER,
    UNKNOWN
}
