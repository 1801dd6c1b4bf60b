package vn.binhyen.documents;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the strips of a run onto its pages, one below the other, and numbers them from the second one on. */
final class PageWriter {

    /** Sums of lengths are not exact. */
    private static final double TOLERANCE = 0.01;

    private final Paper paper;
    private final Strips cut;
    private final Ink ink;
    private final double top = Paper.TOP / Strips.TWIPS_PER_POINT;
    private double at = top;
    private int number = 1;

    PageWriter(Ink ink, Tags tags, Paper paper) {
        this.ink = ink;
        this.paper = paper;
        this.cut = new Strips(tags, paper.textHeight() / Strips.TWIPS_PER_POINT);
    }

    void write(List<Block> blocks) throws IOException {
        ink.turn(paper);
        var strips = cut.of(blocks, paper.textWidth() / Strips.TWIPS_PER_POINT);
        for (int from = 0; from < strips.size(); ) {
            int to = from;
            while (to < strips.size() - 1 && strips.get(to).withNext()) to++;
            together(strips.subList(from, to + 1));
            from = to + 1;
        }
    }

    /** Strips that stand on one page, if a page can hold them. */
    private void together(List<Strip> strips) throws IOException {
        if (!fits(Strip.height(strips))) turn(strips.getFirst().head());
        for (var strip : strips) {
            if (!fits(strip.above() + strip.height())) turn(strip.head());
            if (at > top) at += strip.above();
            strip.painter().paint(ink, Paper.LEFT / Strips.TWIPS_PER_POINT, at);
            at += strip.height();
        }
    }

    /** On top of a page everything fits: there is no better place for it. */
    private boolean fits(double height) {
        return at == top || at + height <= top + paper.textHeight() / Strips.TWIPS_PER_POINT + TOLERANCE;
    }

    private void turn(@Nullable Strip head) throws IOException {
        ink.turn(paper);
        at = top;
        ink.aside(() -> {
            number(++number);
            if (head == null) return;
            head.painter().paint(ink, Paper.LEFT / Strips.TWIPS_PER_POINT, at);
            at += head.height();
        });
    }

    private void number(int number) throws IOException {
        var line = Block.Line.of(ParagraphStyle.PAGE_NUMBER, String.valueOf(number));
        var strips = cut.aside(line, paper.textWidth() / Strips.TWIPS_PER_POINT);
        Strip.paint(strips, ink, Paper.LEFT / Strips.TWIPS_PER_POINT, Paper.NUMBER_FROM_TOP / Strips.TWIPS_PER_POINT);
    }
}
