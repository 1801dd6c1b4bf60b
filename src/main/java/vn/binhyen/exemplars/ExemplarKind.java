package vn.binhyen.exemplars;

/** A collective; or an individual, who is named by post and unit and not by name. */
public enum ExemplarKind {
    COLLECTIVE,
    INDIVIDUAL
}
