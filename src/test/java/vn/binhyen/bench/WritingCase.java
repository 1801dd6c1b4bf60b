package vn.binhyen.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.binhyen.documents.OfficialDocument;
import vn.binhyen.documents.Pdf;

/**
 * Writes a report of twenty pages; the limit reads the finished file and writes it again by the same library. How many pages it has
 * is counted in the PDF, whose layout the DOCX has, too.
 */
record WritingCase(String name, Writing writing, Again again) {

    private static final int RUNS = 20;
    private static final int WARM = 10;
    private static final int PAGES = 20;
    private static final double SECONDS = 2;
    private static final double MEGABYTES = 200;
    private static final double BYTES_A_MEGABYTE = 1024.0 * 1024;

    /** Writes a document as a file. */
    @FunctionalInterface
    interface Writing {

        void write(OfficialDocument document, OutputStream out) throws IOException;
    }

    /** Reads a file and writes it. */
    @FunctionalInterface
    interface Again {

        byte[] of(byte[] file) throws IOException;
    }

    void measure(Consumer<Figure> found) throws Exception {
        var report = TwentyPages.report();
        var file = written(report);
        for (int run = 0; run < WARM; run++) again.of(written(report)); // as in a server that has been up for a while
        var took = new Timings();
        var limit = new Timings();
        for (int run = 0; run < RUNS; run++) {
            took.time(() -> written(report));
            limit.time(() -> again.of(file));
        }
        found.accept(new Figure(
                name, took.median(), "s", limit.median(), SECONDS, Double.POSITIVE_INFINITY, took.spread(1)));
        found.accept(memory(report, file));
        found.accept(pages(report));
    }

    /** The most in use after a collection of garbage, the document itself included; the limit is the file alone. */
    private Figure memory(OfficialDocument report, byte[] file) throws IOException {
        var peak = PeakMemory.watch();
        for (int run = 0; run < RUNS; run++) {
            written(report);
            System.gc(); // so that at least the document is counted
        }
        return alone(name + "-memory", peak.megabytes(), "MB", file.length / BYTES_A_MEGABYTE, MEGABYTES);
    }

    private Figure pages(OfficialDocument report) throws IOException {
        var out = new ByteArrayOutputStream();
        Pdf.write(report, out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            return alone(name + "-pages", pdf.getNumberOfPages(), "pages", PAGES, PAGES + 1.0);
        }
    }

    private static Figure alone(String name, double figure, String unit, double limit, double goal) {
        return new Figure(
                name, figure, unit, limit, goal, Double.POSITIVE_INFINITY, new Figure.Spread(figure, figure, 1));
    }

    private byte[] written(OfficialDocument report) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.write(report, out);
        return out.toByteArray();
    }

    static byte[] againByPoi(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            word.write(out);
        }
        return out.toByteArray();
    }

    static byte[] againByPdfBox(byte[] file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(file)) {
            pdf.save(out);
        }
        return out.toByteArray();
    }
}
