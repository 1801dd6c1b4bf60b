package vn.binhyen.pages;

import org.jspecify.annotations.Nullable;

/** Reads what people type: blanks at the ends do not count, and nothing but blanks is nothing. */
public final class Typed {

    private Typed() {}

    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
