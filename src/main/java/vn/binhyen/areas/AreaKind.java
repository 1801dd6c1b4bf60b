package vn.binhyen.areas;

/** What an administrative unit is called in law. */
public enum AreaKind {
    PROVINCE,
    CITY,
    WARD,
    COMMUNE,
    SPECIAL_ZONE;

    /** Whether the unit is of the upper of the two levels. */
    public boolean isProvince() {
        return this == PROVINCE || this == CITY;
    }
}
