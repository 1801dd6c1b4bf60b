package vn.binhyen.pages;

import org.jspecify.annotations.Nullable;

/**
 * A link in the navigation of every page: the key of its text, where it leads, its place, and the permission without
 * which it is not shown (null: for everybody who is signed in; empty: also for who is not).
 */
public record NavigationEntry(
        String text, String url, int order, @Nullable String permission) {

    private static final int RARELY = 40;
    private static final String EVERYBODY = "";

    public static NavigationEntry forEverybody(String text, String url, int order) {
        return new NavigationEntry(text, url, order, EVERYBODY);
    }

    boolean isForEverybody() {
        return EVERYBODY.equals(permission);
    }

    /** What is opened every day stands in the line itself; the rest is folded behind one word when the line is long. */
    boolean isDaily() {
        return order < RARELY;
    }
}
