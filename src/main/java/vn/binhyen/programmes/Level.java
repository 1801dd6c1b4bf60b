package vn.binhyen.programmes;

/** Whose programme it is, the highest first. */
public enum Level {
    CITY,
    COMMUNE,
    ORGANISATION
}
