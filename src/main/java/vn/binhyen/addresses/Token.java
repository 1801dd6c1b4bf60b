package vn.binhyen.addresses;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word of an address.
 *
 * @param bare small and without marks
 * @param exact with its marks; the tone stands at the end, so that hòa and hoà are one
 * @param segment which part between commas it is in
 */
record Token(String bare, String exact, int segment) {

    private static final Set<String> KINDS =
            Set.of("phuong", "xa", "quan", "huyen", "tinh", "tran", "p", "x", "q", "h", "tp", "tt", "tx");

    /** The words of a text; apostrophes are nothing, a digit begins a word of its own. */
    static List<Token> of(String text) {
        var composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        var reader = new Reader();
        for (int i = 0; i < composed.length(); i++) reader.read(composed.charAt(i));
        reader.end();
        return reader.tokens;
    }

    /** How words are written here: with their marks, and without any. */
    static Set<String> forms(String words) {
        var tokens = of(words);
        return Set.copyOf(List.of(
                tokens.stream().map(Token::exact).collect(joining(" ")),
                tokens.stream().map(Token::bare).collect(joining(" "))));
    }

    boolean isNumber() {
        return Character.isDigit(bare.charAt(0));
    }

    private static final class Reader {

        private final List<Token> tokens = new ArrayList<>();
        private final StringBuilder bare = new StringBuilder();
        private final StringBuilder exact = new StringBuilder();
        private char tone;
        private int segment;

        void read(char c) {
            if (Letters.isOne(c)) add(c);
            else if (",;|/\t\n()".indexOf(c) >= 0) {
                end();
                if (c != '\n' || !isBegun()) segment++;
            } else if ("'’ʼ`´".indexOf(c) < 0) end();
        }

        /** A line that ends with the word for a kind goes on with its name on the next. */
        private boolean isBegun() {
            return !tokens.isEmpty() && KINDS.contains(tokens.getLast().bare());
        }

        private void add(char c) {
            boolean number = Character.isDigit(c);
            if (number && !bare.isEmpty() && !Character.isDigit(bare.charAt(bare.length() - 1))) end();
            bare.append(Letters.bare(c));
            exact.append(Letters.letter(c));
            if (Letters.tone(c) != 0) tone = Letters.tone(c);
        }

        void end() {
            if (bare.isEmpty()) return;
            if (tone != 0) exact.append(tone);
            int zeros = 0;
            while (zeros < bare.length() - 1 && bare.charAt(zeros) == '0') zeros++;
            tokens.add(new Token(bare.substring(zeros), exact.substring(zeros), segment));
            bare.setLength(0);
            exact.setLength(0);
            tone = 0;
        }
    }
}
