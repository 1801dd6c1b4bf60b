package vn.binhyen.areas;

/** Names one administrative unit for as long as it exists; a code may name several units one after another. */
public record AreaId(int value) {}
