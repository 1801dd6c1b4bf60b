package vn.binhyen.preventionmodels;

/** Who entered it: the body itself, or for it the commune desk or the standing office. */
public enum EnteredBy {
    BODY,
    DESK,
    OFFICE
}
