package vn.binhyen.lineages;

import java.util.UUID;

/** One of the few things that make a model this model; a copy without it is a weaker copy. */
public record CoreElement(UUID id, String text) {}
