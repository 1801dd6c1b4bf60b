package vn.binhyen.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The four faces of Tinos, the metric twin of Times New Roman: what is set in it breaks into the same lines. */
enum Face {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    /** Of a line, in parts of the font's size, as its file has it: above the base line, and whole. */
    static final double ASCENT = 0.891;

    static final double LINE = 1.149;

    private static final int PLANE = 0x10000;

    /** For letters that the face does not have, so that nothing vanishes without a trace. */
    private static final int SUBSTITUTE = 0x25a1;

    private final String file;
    private final short[] widths = new short[PLANE];
    private final double unitsPerEm;

    Face(String name) {
        this.file = "/documents/Tinos-" + name + ".ttf";
        try (var font = open()) {
            this.unitsPerEm = font.getUnitsPerEm();
            var glyphs = font.getUnicodeCmapLookup();
            for (int letter = 0; letter < PLANE; letter++) {
                int glyph = glyphs.getGlyphId(letter);
                widths[letter] = glyph == 0 ? -1 : (short) font.getAdvanceWidth(glyph);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Face of(boolean bold, boolean italic) {
        if (bold) return italic ? BOLD_ITALIC : BOLD;
        return italic ? ITALIC : REGULAR;
    }

    TrueTypeFont open() throws IOException {
        try (InputStream bytes = Face.class.getResourceAsStream(file)) {
            if (bytes == null) throw new IOException("Missing in the program: " + file);
            var font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes));
            // Ligatures would be glyphs of other widths than those of the letters that were measured.
            font.setEnableGsub(false);
            return font;
        }
    }

    /** The text with a sign for each letter that the face does not have. */
    String written(String text) {
        var known = new StringBuilder(text.length());
        text.codePoints().map(letter -> has(letter) ? letter : SUBSTITUTE).forEach(known::appendCodePoint);
        return known.toString();
    }

    double width(String text, double size) {
        long units = 0;
        for (int index = 0; index < text.length(); index++) units += widths[text.charAt(index)];
        return units * size / unitsPerEm;
    }

    private boolean has(int letter) {
        return letter < PLANE && widths[letter] >= 0;
    }
}
