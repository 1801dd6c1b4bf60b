package vn.binhyen.directives;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** What changed between two wordings, word by word. */
public record Difference(List<Piece> pieces) {

    /** Words that stayed, came or went. */
    public record Piece(Change change, String text) {}

    /** What became of words. */
    public enum Change {
        KEPT,
        ADDED,
        REMOVED
    }

    static Difference between(String before, String after) {
        var old = words(before);
        var now = words(after);
        var pieces = new ArrayList<Piece>();
        for (var delta : DiffUtils.diff(old, now, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL)
                add(pieces, Change.KEPT, delta.getSource().getLines());
            else {
                add(pieces, Change.REMOVED, delta.getSource().getLines());
                add(pieces, Change.ADDED, delta.getTarget().getLines());
            }
        }
        return new Difference(List.copyOf(pieces));
    }

    public boolean isNone() {
        return pieces.stream().allMatch(piece -> piece.change() == Change.KEPT);
    }

    /** Words, spaces and line ends each for themselves, so that joined they are the text again. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)|(?=\\s)"));
    }

    private static void add(List<Piece> pieces, Change change, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(change, String.join("", words)));
    }
}
