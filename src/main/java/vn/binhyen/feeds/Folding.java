package vn.binhyen.feeds;

import java.util.stream.Collectors;

/** Folds the lines of a calendar at 75 octets (RFC 5545, 3.1); ical4j counts characters, which Vietnamese has long. */
final class Folding {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";

    private Folding() {}

    /** The same content, whatever folds it had. */
    static String byOctets(String content) {
        return content.replace(FOLD, "").lines().map(Folding::fold).collect(Collectors.joining(END, "", END));
    }

    private static String fold(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            int more = octets(character);
            if (octets + more > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1; // the space
            }
            folded.appendCodePoint(character);
            octets += more;
        }
        return folded.toString();
    }

    private static int octets(int character) {
        if (character < 0x80) return 1;
        if (character < 0x800) return 2;
        return character < 0x10000 ? 3 : 4;
    }
}
