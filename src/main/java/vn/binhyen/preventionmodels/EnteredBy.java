package vn.binhyen.preventionmodels;

/** Who entered it: the body itself, for it the commune desk or the standing office, or whoever held a link to a check. */
public enum EnteredBy {
    BODY,
    DESK,
    OFFICE,
    LINK
}
