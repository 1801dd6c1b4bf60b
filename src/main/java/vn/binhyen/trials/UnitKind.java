package vn.binhyen.trials;

/** What the ledger's counts of a trial are told of. */
public enum UnitKind {
    COMMUNE,
    ORGANISATION
}
