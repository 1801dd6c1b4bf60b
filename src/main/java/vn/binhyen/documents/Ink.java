package vn.binhyen.documents;

import com.google.zxing.common.BitMatrix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Draws on the page at hand; places are in points from the sheet's upper left corner. Text is black. */
final class Ink {

    private final PDDocument file;
    private final Tags tags;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private @Nullable PDPage page;
    private @Nullable PDPageContentStream stream;
    private boolean isAside;

    Ink(PDDocument file, Tags tags) {
        this.file = file;
        this.tags = tags;
    }

    /** A new page, at the end. */
    void turn(Paper paper) throws IOException {
        close();
        page = new PDPage(new PDRectangle(
                (float) (paper.width() / Strips.TWIPS_PER_POINT), (float) (paper.height() / Strips.TWIPS_PER_POINT)));
        file.addPage(page);
        stream = new PDPageContentStream(file, page);
    }

    /** Ends the page at hand. */
    void close() throws IOException {
        if (stream != null) stream.close();
    }

    /** What is drawn now is not of the text: numbers of pages, heads of tables that are repeated. */
    void aside(Aside drawing) throws IOException {
        isAside = true;
        drawing.draw();
        isAside = false;
    }

    /** Something to draw. */
    @FunctionalInterface
    interface Aside {
        void draw() throws IOException;
    }

    /** Words from a place on the base line; every space is as wide as said, and remains a space for who copies the text. */
    void text(SetLine line, Set set, double left, double base) throws IOException {
        if (line.words().isEmpty()) return;
        var stream = stream();
        if (isAside) stream.beginMarkedContent(COSName.ARTIFACT);
        else tags.open(stream, page(), set.tag());
        stream.beginText();
        stream.newLineAtOffset((float) left, (float) fromBottom(base));
        for (int from = 0; from < line.words().size(); ) {
            var face = line.words().get(from).face();
            var shown = new ArrayList<Object>();
            int to = from;
            for (; to < line.words().size() && line.words().get(to).face() == face; to++)
                add(shown, line.words().get(to), set);
            stream.setFont(font(face), (float) set.size());
            stream.showTextWithPositioning(shown.toArray());
            from = to;
        }
        stream.endText();
        stream.endMarkedContent();
    }

    /** How a line is set: its size, how much each space is wider than usual, and which element it belongs to. */
    record Set(double size, double stretch, PDStructureElement tag) {}

    private static void add(List<Object> shown, SetLine.Word word, Set set) {
        shown.add(word.text() + " ".repeat(word.spaces()));
        if (word.spaces() > 0 && set.stretch() > 0) {
            shown.add((float) (-1000 * word.spaces() * set.stretch() / set.size()));
        }
    }

    void line(double left, double top, double right, double bottom, double thickness) throws IOException {
        var stream = stream();
        stream.beginMarkedContent(COSName.ARTIFACT);
        stream.setLineWidth((float) thickness);
        stream.moveTo((float) left, (float) fromBottom(top));
        stream.lineTo((float) right, (float) fromBottom(bottom));
        stream.stroke();
        stream.endMarkedContent();
    }

    void units(BitMatrix matrix, PDStructureElement tag, double left, double top, double side) throws IOException {
        var stream = stream();
        tags.open(stream, page(), tag);
        double unit = side / matrix.getWidth();
        for (int y = 0; y < matrix.getHeight(); y++)
            for (int x = 0; x < matrix.getWidth(); x++)
                if (matrix.get(x, y))
                    stream.addRect(
                            (float) (left + x * unit), (float) (fromBottom(top + (y + 1) * unit)), (float) unit, (float)
                                    unit);
        stream.fill();
        stream.endMarkedContent();
    }

    void drawing(Drawing drawing, PDStructureElement tag, double unit, double left, double top) throws IOException {
        var stream = stream();
        tags.open(stream, page(), tag);
        new Pencil(stream, font(Face.REGULAR), unit).draw(drawing, left, fromBottom(top));
        stream.endMarkedContent();
    }

    private PDFont font(Face face) throws IOException {
        var known = fonts.get(face);
        if (known != null) return known;
        var font = PDType0Font.load(file, face.open(), true);
        fonts.put(face, font);
        return font;
    }

    private double fromBottom(double fromTop) {
        return page().getMediaBox().getHeight() - fromTop;
    }

    private PDPage page() {
        if (page == null) throw new IllegalStateException("No page was turned to");
        return page;
    }

    private PDPageContentStream stream() {
        if (stream == null) throw new IllegalStateException("No page was turned to");
        return stream;
    }
}
