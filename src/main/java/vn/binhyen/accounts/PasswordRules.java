package vn.binhyen.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import vn.binhyen.database.Folding;

/** What a password must be: long, not the person's own name, and none that everybody tries first. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** What is wrong with the password, as the end of a text's key. */
    static Optional<String> problem(String password, String... names) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of("short");
        if (length > LONGEST) return Optional.of("long");
        var folded = plain(password);
        for (var name : names) {
            var plainName = plain(name);
            if (!plainName.isEmpty() && folded.replace(plainName, "").length() < SHORTEST / 2)
                return Optional.of("name");
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT || COMMON.contains(folded)) {
            return Optional.of("common");
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return Folding.fold(text).replace(" ", "");
    }

    private static Set<String> common() {
        try {
            return new ClassPathResource("accounts/common-passwords.txt", PasswordRules.class.getClassLoader())
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PasswordRules::plain)
                    .collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
