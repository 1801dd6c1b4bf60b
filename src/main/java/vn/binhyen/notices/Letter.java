package vn.binhyen.notices;

/** A message as its receiver reads it, as plain text and as HTML. */
public record Letter(String subject, String text, String html) {}
