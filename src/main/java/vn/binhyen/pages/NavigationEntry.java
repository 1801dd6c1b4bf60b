package vn.binhyen.pages;

import org.jspecify.annotations.Nullable;

/**
 * A link in the navigation of every page: the key of its text, where it leads, its place, and the permission without
 * which it is not shown (null: for everybody who is signed in).
 */
public record NavigationEntry(
        String text, String url, int order, @Nullable String permission) {

    private static final int RARELY = 40;

    /** What is opened every day stands in the line itself; the rest is folded behind one word when the line is long. */
    boolean isDaily() {
        return order < RARELY;
    }
}
