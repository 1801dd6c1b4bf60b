package vn.binhyen.issuances;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a paper to look it up by: ten letters and digits of Crockford's alphabet, 50 bits by chance. It has no I,
 * L, O or U, so that it can be told over the telephone; whoever types an O means 0, an I or L means 1.
 */
record PaperCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int GROUP = 5;
    private static final SecureRandom CHANCE = new SecureRandom();

    static PaperCode fresh() {
        var letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) letters.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
        return new PaperCode(letters.toString());
    }

    /** Reads what somebody typed or scanned, with or without dashes and spaces. */
    static Optional<PaperCode> read(@Nullable String typed) {
        if (typed == null) return Optional.empty();
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}.]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean looksLikeOne =
                plain.length() == LENGTH && plain.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return looksLikeOne ? Optional.of(new PaperCode(plain)) : Optional.empty();
    }

    /** In two groups, as it is printed and said. */
    @Override
    public String toString() {
        return value.substring(0, GROUP) + "-" + value.substring(GROUP);
    }
}
