package vn.binhyen.areas;

import com.fasterxml.jackson.annotation.JsonValue;

/** Names one administrative unit for as long as it exists; a code may name several units one after another. */
public record AreaId(@JsonValue int value) {}
