package vn.binhyen.catalogue;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes out of free text what is never public, whoever typed it there: telephone numbers and mail addresses. */
final class PublicText {

    private static final String GONE = "[…]";

    /** Not the rest of 10.000.000.000 or of 15-08-2026. */
    private static final String START = "(?<!\\d)(?!(?<=\\d[.,])\\d{1,3}(?!\\d))(?!(?<=\\d[/\\u2013-])\\d\\d?(?!\\d))";

    /** 01-02-2026 or 01.02.2026. */
    private static final String NO_DAY = "(?!\\d\\d[.-]\\d\\d[.-](?:19|20)\\d\\d(?!\\.?\\d))";

    private static final String PREFIX = "(?:\\(?(?:\\+|00[ .-]?)?84\\)?|\\(?0)";
    private static final String GAP = "(?:[ .()_\\u00a0\\u2010-\\u2015-]{0,2}|(?<=\\d{3}),(?=\\d{3}))";
    private static final String NUMBER = PREFIX + "(?:" + GAP + "\\d){8,10}(?!\\d)";

    /** One number, or several that stand side by side. */
    private static final Pattern TELEPHONE =
            Pattern.compile(START + NO_DAY + NUMBER + "(?: ?[.,;/_\\u2010-\\u2015-] ?" + NUMBER + ")*");

    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");

    private PublicText() {}

    static @Nullable String of(@Nullable String text) {
        return text == null ? null : cleared(text);
    }

    static String cleared(String text) {
        return MAIL.matcher(TELEPHONE.matcher(text).replaceAll(GONE)).replaceAll(GONE);
    }
}
