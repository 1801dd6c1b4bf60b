package vn.binhyen.issuances;

/** A file that was issued, and the number that it bears. */
public record IssuedUnder(RegisterEntry entry, IssuedPaper paper) {}
