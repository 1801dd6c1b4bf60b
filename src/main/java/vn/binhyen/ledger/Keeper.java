package vn.binhyen.ledger;

/** Who enters or confirms a measure, from the lowest up. */
public enum Keeper {
    NOBODY,
    ORGANISATION,
    COMMUNE,
    OFFICE
}
