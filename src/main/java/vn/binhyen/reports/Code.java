package vn.binhyen.reports;

import java.util.Set;
import vn.binhyen.database.Folding;

/** Makes the code of a definition from its name: lower-case letters and underlines. */
final class Code {

    private static final int LONGEST = 50;
    private static final int LETTERS = 26;

    private Code() {}

    static String of(String name) {
        var code = Folding.fold(name).replaceAll("[^a-z]+", "_");
        if (code.length() > LONGEST) code = code.substring(0, LONGEST);
        code = code.replaceAll("^_+|_+$", "");
        return code.isEmpty() ? "report" : code;
    }

    /** The code, or another one where that is taken: with as many letters more as are needed. */
    static String free(String code, Set<String> taken) {
        var free = code;
        for (int number = 0; taken.contains(free); number++) free = code + "_" + letters(number);
        return free;
    }

    private static String letters(int number) {
        var last = String.valueOf((char) ('a' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
