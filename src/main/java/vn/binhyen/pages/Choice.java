package vn.binhyen.pages;

import org.jspecify.annotations.Nullable;

/** One of the answers a form offers: the value sent, the text read, and a hint below it. */
public record Choice(String value, String text, @Nullable String hint) {

    public Choice(String value, String text) {
        this(value, text, null);
    }
}
