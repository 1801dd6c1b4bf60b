package vn.binhyen.directives;

/** A directive is written, then issued once. */
public enum DirectiveStatus {
    DRAFT,
    ISSUED
}
