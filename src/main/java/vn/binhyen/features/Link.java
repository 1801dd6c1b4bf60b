package vn.binhyen.features;

/** A link as OGC API writes them. */
record Link(String href, String rel, String type) {}
