package vn.binhyen.directives;

/** How an organisation told desk or office what they write down for it. */
public enum Told {
    TELEPHONE,
    ON_PAPER,
    IN_PERSON
}
