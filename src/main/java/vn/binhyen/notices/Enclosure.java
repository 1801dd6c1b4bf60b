package vn.binhyen.notices;

/** A file that comes with a letter; its name is of plain letters, so that every program reads it. */
public record Enclosure(String name, String mediaType, byte[] content) {}
