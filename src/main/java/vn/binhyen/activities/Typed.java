package vn.binhyen.activities;

import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;

/** Reads what people type: blanks at the ends do not count, and nothing but blanks is nothing. */
final class Typed {

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** What a folded column must be like to hold the words in this order, whatever stands between them. */
    static String pattern(String words) {
        return "%" + Folding.fold(words).replaceAll("([%_\\\\])", "\\\\$1").replace(' ', '%') + "%";
    }
}
