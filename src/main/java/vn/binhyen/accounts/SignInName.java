package vn.binhyen.accounts;

import java.util.regex.Pattern;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Text;

/** What a person types to sign in: letters, digits and {@code . _ @ -}, told apart without case and accents. */
public record SignInName(String value) {

    /** What a sign-in name looks like; forms check it before they make one. */
    public static final String PATTERN = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@-]{2,59}";

    private static final Pattern SHAPE = Pattern.compile(PATTERN);

    public SignInName {
        value = Text.nfc(value.strip());
        if (!SHAPE.matcher(value).matches()) throw new IllegalArgumentException("Not a sign-in name: " + value);
    }

    String folded() {
        return fold(value);
    }

    /** The folded form of whatever somebody typed, a sign-in name or not. */
    static String fold(String typed) {
        return Folding.fold(Text.nfc(typed.strip()));
    }

    @Override
    public String toString() {
        return value;
    }
}
