package vn.binhyen.catalogue;

/** What models are against, as {@code catalogue.topics_of} reads it from the words of their problems; other: none of the rest. */
public enum Topic {
    THEFT,
    ROBBERY,
    DISORDER,
    DRUGS,
    FRAUD,
    FIRE,
    TRAFFIC,
    OFFENCES,
    DARK_PLACES,
    OTHER
}
