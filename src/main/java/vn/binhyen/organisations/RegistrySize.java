package vn.binhyen.organisations;

/** How many open organisations are in the registry, and of how many the commune is not known. */
public record RegistrySize(long open, long withoutCommune) {}
