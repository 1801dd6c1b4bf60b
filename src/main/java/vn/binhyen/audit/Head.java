package vn.binhyen.audit;

import java.util.regex.Pattern;

/** A head of the chain as people note it down, outside the database: {@code 1042:9f86d081884c}. */
record Head(long position, String hash) {

    private static final Pattern NOTED = Pattern.compile("([1-9][0-9]{0,17}):([0-9a-f]{12,64})");

    static Head of(String noted) {
        var matched = NOTED.matcher(noted.strip());
        if (!matched.matches()) {
            throw new IllegalArgumentException(
                    "A head is written POSITION:HASH, with at least 12 digits of the hash: " + noted);
        }
        return new Head(Long.parseLong(matched.group(1)), matched.group(2));
    }
}
