package vn.binhyen.documents;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/** How the paragraphs of a style look; distances are in twentieths of a point. */
record Look(
        double size,
        boolean bold,
        boolean italic,
        ParagraphAlignment alignment,
        int firstLine,
        int before,
        int after,
        boolean withNext) {

    static Look of(double size) {
        return new Look(size, false, false, ParagraphAlignment.LEFT, 0, 0, 0, false);
    }

    Look inBold() {
        return new Look(size, true, italic, alignment, firstLine, before, after, withNext);
    }

    Look inItalic() {
        return new Look(size, bold, true, alignment, firstLine, before, after, withNext);
    }

    Look centred() {
        return new Look(size, bold, italic, ParagraphAlignment.CENTER, firstLine, before, after, withNext);
    }

    Look right() {
        return new Look(size, bold, italic, ParagraphAlignment.RIGHT, firstLine, before, after, withNext);
    }

    /** Both margins even. */
    Look even(int indent) {
        return new Look(size, bold, italic, ParagraphAlignment.BOTH, indent, before, after, withNext);
    }

    Look spaced(int above, int below) {
        return new Look(size, bold, italic, alignment, firstLine, above, below, withNext);
    }

    /** Never the last line of a page. */
    Look staysWithNext() {
        return new Look(size, bold, italic, alignment, firstLine, before, after, true);
    }
}
