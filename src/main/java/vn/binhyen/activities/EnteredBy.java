package vn.binhyen.activities;

/** Who entered or confirmed it: the host itself, or for it the commune desk or the standing office. */
public enum EnteredBy {
    BODY,
    DESK,
    OFFICE
}
