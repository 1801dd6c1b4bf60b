package vn.binhyen.catalogue;

import org.jspecify.annotations.Nullable;

/** A commune (null where only the city is known), and how many points of a published model run there or ever did. */
public record RunsIn(@Nullable Integer communeId, @Nullable String commune, long running, long ever) {}
