package vn.binhyen.documents;

import java.util.List;

/** What a document consists of once it is laid out, one below the other; lengths are in twentieths of a point. */
sealed interface Block {

    /** One paragraph: words in bold that lead it, if any, and its text. */
    record Line(
            ParagraphStyle style, String lead, String text, int left, int before, boolean withNext, boolean isBalanced)
            implements Block {

        static Line of(ParagraphStyle style, String text) {
            var look = style.look();
            return new Line(style, "", PlainText.line(text), 0, look.before(), look.withNext(), false);
        }

        Line ledBy(String words) {
            return new Line(style, words, text, left, before, withNext, isBalanced);
        }

        Line from(int left) {
            return new Line(style, lead, text, left, before, withNext, isBalanced);
        }

        Line below(int distance) {
            return new Line(style, lead, text, left, distance, withNext, isBalanced);
        }

        /** Never the last of a page. */
        Line staysWithNext() {
            return new Line(style, lead, text, left, before, true, isBalanced);
        }

        /** Words in the middle, broken into lines of much the same length: no word stands alone on the last one. */
        Line balanced() {
            return new Line(style, lead, text, left, before, withNext, true);
        }

        /** The lines of a balanced paragraph. */
        List<String> lines(int width) {
            return BalancedLines.of(text, style.look().size(), width);
        }
    }

    /** A solid rule in the middle. */
    record Rule(int length) implements Block {

        /** From a third to a half as long as the longest line of the words above it. */
        static Rule under(Line words, int width) {
            double size = words.style().look().size();
            return new Rule(words.lines(width).stream()
                            .mapToInt(line -> TextWidth.twips(line, size))
                            .max()
                            .orElse(0)
                    * 2
                    / 5);
        }
    }

    /** Cells beside each other: the ruled rows of a table, whose first is its head, or an invisible grid. */
    record Cells(boolean isRuled, List<Integer> widths, List<List<List<Block>>> rows) implements Block {

        static Cells invisible(List<Integer> widths, List<List<List<Block>>> rows) {
            return new Cells(false, widths, rows);
        }
    }

    /** A drawing in the middle. */
    record Drawn(Drawing drawing) implements Block {}

    /** A QR code that leads to an address. */
    record Code(String address) implements Block {
        static final int SIDE = 1247; // 22 mm
    }
}
