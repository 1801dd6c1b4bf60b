package vn.binhyen.entries;

/** Who holds the pen: the body itself, or the office for a commune's desk. */
public enum Hand {
    OWN,
    OFFICE
}
