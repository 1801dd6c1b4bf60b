package vn.binhyen.ledger;

/** What a measure is called, what exactly it counts, and in which unit, in one language. */
public record MeasureText(String name, String definition, String unit) {}
