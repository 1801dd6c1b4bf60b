package vn.binhyen.addresses;

import java.text.Normalizer;

/**
 * Vietnamese letters taken apart: what is left without marks, the mark that makes it another letter (â, ơ, đ), and the tone. Tables, for
 * thousands of lines a second.
 */
final class Letters {

    private static final int SIZE = 0x1F00;
    private static final char[] BARE = new char[SIZE];
    private static final char[] LETTER = new char[SIZE];
    private static final char[] TONE = new char[SIZE];
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    static {
        for (int code = 0; code < SIZE; code++) {
            char c = (char) code;
            if (!Character.isLetterOrDigit(c)) continue;
            var parts = Normalizer.normalize(String.valueOf(c).toLowerCase(java.util.Locale.ROOT), Normalizer.Form.NFD);
            char bare = parts.charAt(0);
            BARE[code] = bare == 'đ' ? 'd' : bare;
            var letter = new StringBuilder().append(bare);
            for (char mark : parts.substring(1).toCharArray()) {
                if (TONES.indexOf(mark) >= 0) TONE[code] = (char) ('1' + TONES.indexOf(mark));
                else letter.append(mark);
            }
            var whole = Normalizer.normalize(letter, Normalizer.Form.NFC);
            LETTER[code] = whole.charAt(0);
        }
    }

    private Letters() {}

    /** Whether a word, with its tone at the end, has neither marks nor tone. */
    static boolean areBare(String exact) {
        for (int i = 0; i < exact.length(); i++) {
            char c = exact.charAt(i);
            if (c >= 128 || Character.isDigit(c)) return false;
        }
        return true;
    }

    static boolean isOne(char c) {
        return c < SIZE ? BARE[c] != 0 : Character.isLetterOrDigit(c);
    }

    /** Small, without any mark. */
    static char bare(char c) {
        return c < SIZE ? BARE[c] : c;
    }

    /** Small, with the mark that makes it another letter, without tone. */
    static char letter(char c) {
        return c < SIZE ? LETTER[c] : c;
    }

    /** 1 to 5; 0 where there is none. */
    static char tone(char c) {
        return c < SIZE ? TONE[c] : 0;
    }
}
