package vn.binhyen.documents;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Draws the pieces of a drawing in its own units, from its upper left corner; what is dark and what is light differs on any printer. */
final class Pencil {

    private static final double THIN = 0.4;
    private static final double BETWEEN_HATCHES = 5;

    /** From white to black, by level. */
    private static final float[] GREYS = {1, 0.96f, 0.8f, 0.6f, 0.38f, 0.12f};

    private final PDPageContentStream stream;
    private final PDFont font;
    private final double unit;

    Pencil(PDPageContentStream stream, PDFont font, double unit) {
        this.stream = stream;
        this.font = font;
        this.unit = unit;
    }

    void draw(Drawing drawing, double left, double fromBottom) throws IOException {
        stream.saveGraphicsState();
        stream.transform(new Matrix((float) unit, 0, 0, (float) -unit, (float) left, (float) fromBottom));
        stream.setLineWidth((float) (THIN / unit));
        for (var piece : drawing.pieces())
            switch (piece) {
                case Drawing.Area area -> area(area);
                case Drawing.Line line -> line(line.fromLeft(), line.fromTop(), line.toLeft(), line.toTop());
                case Drawing.Words words -> words(words);
            }
        stream.restoreGraphicsState();
    }

    private void area(Drawing.Area area) throws IOException {
        var outline = Polygons.of(area.outline());
        if (outline.rings().isEmpty()) return;
        stream.setNonStrokingColor(GREYS[area.level()]);
        follow(outline);
        stream.fillAndStroke();
        stream.setNonStrokingColor(0f);
        if (area.level() == 0) hatch(outline);
    }

    private void hatch(Polygons outline) throws IOException {
        stream.saveGraphicsState();
        follow(outline);
        stream.clip();
        double step = BETWEEN_HATCHES / unit;
        double height = outline.bottom() - outline.top();
        for (double at = outline.left() - height; at < outline.right(); at += step)
            line(at, outline.bottom(), at + height, outline.top());
        stream.restoreGraphicsState();
    }

    private void follow(Polygons outline) throws IOException {
        for (var ring : outline.rings()) {
            stream.moveTo((float) ring.getFirst()[0], (float) ring.getFirst()[1]);
            for (var corner : ring.subList(1, ring.size())) stream.lineTo((float) corner[0], (float) corner[1]);
            stream.closePath();
        }
    }

    private void line(double fromLeft, double fromTop, double toLeft, double toTop) throws IOException {
        stream.moveTo((float) fromLeft, (float) fromTop);
        stream.lineTo((float) toLeft, (float) toTop);
        stream.stroke();
    }

    /** Letters stand upright although the drawing counts downwards. */
    private void words(Drawing.Words words) throws IOException {
        var text = Face.REGULAR.written(PlainText.line(words.text()));
        if (text.isEmpty()) return;
        double left = words.left() - (words.inTheMiddle() ? Face.REGULAR.width(text, words.size()) / 2 : 0);
        stream.beginText();
        stream.setFont(font, (float) words.size());
        stream.setTextMatrix(new Matrix(1, 0, 0, -1, (float) left, words.base()));
        stream.showText(text);
        stream.endText();
    }
}
