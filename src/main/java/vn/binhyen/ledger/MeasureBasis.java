package vn.binhyen.ledger;

/**
 * Where a definition comes from.
 *
 * @param comparable with the edition before it; otherwise a series breaks on its first day
 */
public record MeasureBasis(String legalBasis, Confidence confidence, boolean comparable) {}
