package vn.binhyen.catalogue;

/** What models are against, as {@code catalogue.topics_of} reads it from the words of their problems. */
public enum Topic {
    THEFT,
    ROBBERY,
    DISORDER,
    DRUGS,
    FRAUD,
    FIRE,
    TRAFFIC
}
