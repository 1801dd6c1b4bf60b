package vn.binhyen.groupings;

/** For what units are grouped. */
public enum GroupingKind {
    FORMER_DISTRICT,
    POLICE_BASE,
    EMULATION_CLUSTER,
    /** Its members are organisations. */
    SECTOR_BLOCK,
    OTHER;

    /** Whether a commune can be in but one of them on a day. */
    boolean isExclusive() {
        return this == POLICE_BASE || this == EMULATION_CLUSTER;
    }

    boolean isOfOrganisations() {
        return this == SECTOR_BLOCK;
    }

    /** Whether only a part of a commune may belong: communes of today were made of wards of several districts. */
    boolean takesParts() {
        return this == FORMER_DISTRICT || this == OTHER;
    }
}
