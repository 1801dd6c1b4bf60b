package vn.binhyen.documents;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/** Cuts blocks into strips that pages can hold. */
final class Strips {

    static final double TWIPS_PER_POINT = 20;

    private static final double RULE_ABOVE = 2;
    private static final double RULE_HEIGHT = 4;
    private static final double RULE_THICKNESS = 0.75;

    private final Tags tags;
    private final double pageHeight;

    Strips(Tags tags, double pageHeight) {
        this.tags = tags;
        this.pageHeight = pageHeight;
    }

    List<Strip> of(List<Block> blocks, double width) {
        return of(blocks, width, tags.document());
    }

    /** Strips that are not of the text, such as the number of a page. */
    List<Strip> aside(Block block, double width) {
        return of(List.of(block), width, tags.aside());
    }

    /** Strips whose tags stand in an element; a table's cell is itself what its lines belong to. */
    List<Strip> of(List<Block> blocks, double width, PDStructureElement in) {
        var strips = new ArrayList<Strip>();
        for (var block : blocks)
            switch (block) {
                case Block.Line line -> strips.addAll(lines(line, width, in));
                case Block.Rule rule -> strips.add(rule(rule.length() / TWIPS_PER_POINT, width));
                case Block.Code code -> strips.add(code(code, in));
                case Block.Drawn drawn -> strips.add(drawn(drawn.drawing(), width, in));
                case Block.Cells cells -> strips.addAll(new RowStrips(this, tags, cells, pageHeight).cut(in));
            }
        return strips;
    }

    private List<Strip> lines(Block.Line line, double width, PDStructureElement in) {
        var look = line.style().look();
        var tag = Tags.isCell(in) || line.text().isEmpty() ? in : tags.in(in, tag(line.style()));
        double left = line.left() / TWIPS_PER_POINT;
        double indent = line.style().isIndented() ? ParagraphStyle.INDENT / TWIPS_PER_POINT : 0;
        var set = broken(line, indent, width - left);
        var strips = new ArrayList<Strip>();
        for (int index = 0; index < set.size(); index++) {
            double above = index == 0 ? line.before() / TWIPS_PER_POINT : 0;
            double below = index == set.size() - 1 ? look.after() / TWIPS_PER_POINT : 0;
            double from = left + (index == 0 ? indent : 0);
            strips.add(Strip.of(
                    above,
                    look.size() * Face.LINE + below,
                    line.withNext() || isNoLineAlone(index, set.size()),
                    painter(set.get(index), look, from, width, tag)));
        }
        return strips;
    }

    /** Neither the first nor the last line of a paragraph stands alone on a page. */
    private static boolean isNoLineAlone(int index, int lines) {
        return lines > 1 && (index == 0 || index == lines - 2);
    }

    private static List<SetLine> broken(Block.Line line, double indent, double width) {
        var look = line.style().look();
        var face = Face.of(look.bold(), look.italic());
        if (!line.isBalanced()) {
            var words = new ArrayList<SetLine.Word>();
            if (!line.lead().isEmpty())
                words.addAll(LineBreaker.words(line.lead() + " ", line.style().leadingFace(), look.size()));
            words.addAll(LineBreaker.words(line.text(), face, look.size()));
            return LineBreaker.lines(words, look.size(), indent, width);
        }
        return line.lines((int) (width * TWIPS_PER_POINT)).stream()
                .flatMap(text ->
                        LineBreaker.lines(LineBreaker.words(text, face, look.size()), look.size(), 0, width).stream())
                .toList();
    }

    private static Strip.Painter painter(SetLine line, Look look, double from, double width, PDStructureElement tag) {
        double space = Face.REGULAR.width(" ", look.size());
        double free = width - from - line.width(space);
        boolean isStretched = look.alignment() == ParagraphAlignment.BOTH && !line.isLast() && line.spaces() > 0;
        var set = new Ink.Set(look.size(), isStretched ? Math.max(0, free) / line.spaces() : 0, tag);
        double shift = from
                + switch (look.alignment()) {
                    case CENTER -> free / 2;
                    case RIGHT -> free;
                    default -> 0;
                };
        return (ink, left, top) -> ink.text(line, set, left + shift, top + Face.ASCENT * look.size());
    }

    private static Strip rule(double length, double width) {
        double side = Math.max(0, (width - length) / 2);
        return Strip.of(
                RULE_ABOVE,
                RULE_HEIGHT,
                false,
                (ink, left, top) -> ink.line(left + side, top, left + width - side, top, RULE_THICKNESS));
    }

    private Strip code(Block.Code code, PDStructureElement in) {
        double side = Block.Code.SIDE / TWIPS_PER_POINT;
        var tag = tags.in(in, "Figure");
        tag.setAlternateDescription("Mã QR: " + code.address());
        var matrix = QrCode.matrix(code.address());
        return Strip.of(0, side, false, (ink, left, top) -> ink.units(matrix, tag, left, top, side));
    }

    /** As large as it wants to be, or as the width allows. */
    private Strip drawn(Drawing drawing, double width, PDStructureElement in) {
        double unit = Math.min(drawing.unit(), width / drawing.width());
        double side = (width - drawing.width() * unit) / 2;
        var tag = tags.in(in, "Figure");
        tag.setAlternateDescription(drawing.description());
        return Strip.of(
                0,
                drawing.height() * unit,
                false,
                (ink, left, top) -> ink.drawing(drawing, tag, unit, left + side, top));
    }

    private static String tag(ParagraphStyle style) {
        if (style.outline() > 0) return "H" + (style.outline() + 1);
        return style == ParagraphStyle.TYPE || style == ParagraphStyle.ANNEX_NUMBER ? "H1" : "P";
    }
}
