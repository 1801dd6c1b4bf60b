package vn.binhyen.regulations;

/** Who entered it: the organisation itself, or for it the commune desk or the standing office. */
public enum EnteredBy {
    BODY,
    DESK,
    OFFICE
}
