package vn.binhyen.organisations;

/** The legal size class of an enterprise: siêu nhỏ, nhỏ, vừa, lớn. */
public enum SizeClass {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE,
    UNKNOWN
}
