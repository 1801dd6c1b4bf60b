package vn.binhyen.documents;

import java.util.ArrayList;
import java.util.List;

/** How lines of official documents end. */
final class Punctuation {

    /** ✖ The sign after a text's last word: background knowledge, custom under the circular of 2011 and since. */
    static final String END_OF_TEXT = "./.";

    private Punctuation() {}

    /** The items of a list: a semicolon after each, a full stop after the last; empty ones are left out. */
    static List<String> listed(List<String> items) {
        var lines = new ArrayList<String>();
        for (var item : items) if (!ended(item, "").isEmpty()) lines.add(ended(item, ";"));
        if (!lines.isEmpty()) lines.set(lines.size() - 1, ended(lines.getLast(), "."));
        return lines;
    }

    /** The text with this ending instead of the one it may have. */
    static String ended(String text, String ending) {
        var line = PlainText.line(text);
        int end = line.length();
        while (end > 0 && ".;,/ ".indexOf(line.charAt(end - 1)) >= 0) end--;
        return end == 0 ? "" : line.substring(0, end) + ending;
    }
}
