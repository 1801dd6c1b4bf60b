package vn.binhyen.pages;

/** A step on the way from the first page to this one. */
public record Crumb(String text, String url) {}
