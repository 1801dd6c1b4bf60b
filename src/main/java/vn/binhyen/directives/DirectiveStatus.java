package vn.binhyen.directives;

/** A directive is written, then issued once; it can be recalled, and stays readable. */
public enum DirectiveStatus {
    DRAFT,
    ISSUED,
    RECALLED
}
