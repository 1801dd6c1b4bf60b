package vn.binhyen.directives;

import org.jspecify.annotations.Nullable;

/** How the office carries the document out. */
public record Plan(@Nullable String title, @Nullable String text) {

    String words() {
        return "%s\n%s".formatted(title, text);
    }
}
