package vn.binhyen.catalogue;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes out of free text what is never public, whoever typed it there: telephone numbers and mail addresses. */
final class PublicText {

    private static final String GONE = "[…]";
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\d.,/-])(?:\\(?\\+?84\\)?|\\(?0)(?:[ .()\\u00a0-]{0,2}\\d){8,10}(?![\\d])");
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");

    private PublicText() {}

    static @Nullable String of(@Nullable String text) {
        return text == null ? null : cleared(text);
    }

    static String cleared(String text) {
        return MAIL.matcher(TELEPHONE.matcher(text).replaceAll(GONE)).replaceAll(GONE);
    }
}
