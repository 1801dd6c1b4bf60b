package vn.binhyen.reports;

import vn.binhyen.database.Folding;

/** Makes the code of a definition from its name: lower-case letters and underlines. */
final class Code {

    private static final int LONGEST = 50;

    private Code() {}

    static String of(String name) {
        var code = Folding.fold(name).replaceAll("[^a-z]+", "_");
        if (code.length() > LONGEST) code = code.substring(0, LONGEST);
        code = code.replaceAll("^_+|_+$", "");
        return code.isEmpty() ? "report" : code;
    }

    /** Another one where that is taken. */
    static String next(String code) {
        return code + "_a";
    }
}
