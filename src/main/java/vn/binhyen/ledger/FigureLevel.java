package vn.binhyen.ledger;

/** For which areas figures are asked. */
public enum FigureLevel {
    COMMUNE,
    PROVINCE
}
