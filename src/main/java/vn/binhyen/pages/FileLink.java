package vn.binhyen.pages;

import org.jspecify.annotations.Nullable;

/** A kept file: its name, where it can be read (null: its content was removed), its kind such as PDF, and its size. */
public record FileLink(
        String name,
        @Nullable String url,
        String kind,
        long bytes,
        @Nullable String note) {}
