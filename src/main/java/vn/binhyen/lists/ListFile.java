package vn.binhyen.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.binhyen.lists.ListRefused.Reason;
import vn.binhyen.lists.ListShape.Correction;

/** A list as somebody sends it: a workbook or UTF-8 text, told by its content. */
public record ListFile(String name, Path content) {

    public static final long LARGEST = 20L * 1024 * 1024;
    public static final int MOST_ROWS = 100_000;

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int LONGEST_HEAD = 10_000;

    /** Gives the rows that are not blank, the heads first. */
    public void forEach(Consumer<ListLine> lines) throws IOException {
        forEach(MOST_ROWS, lines);
    }

    /** The same, and refuses a list of more rows than that below its heads. */
    public void forEach(int most, Consumer<ListLine> lines) throws IOException {
        forEach(LARGEST, most, lines);
    }

    /**
     * Says how the list is written, from its beginning; what somebody corrected is taken as it is.
     *
     * @param isHead whether a text is known as a head
     * @param needed the head that a list must have, told where none is found
     */
    public ListBeginning beginning(Predicate<String> isHead, String needed, Correction correction) throws IOException {
        refuseBySize(LARGEST);
        var finder = new ShapeFinder(isHead, needed, correction);
        if (isZip()) return finder.ofWorkbook(new XlsxLines(content));
        var encoding = correction.encoding() == null ? EncodingFinder.of(content) : correction.encoding();
        return finder.ofText(new ListText(content, encoding));
    }

    /** Gives the rows of a list of this shape, and those that it does not list. */
    public void forEach(ListShape shape, int most, Consumer<ListLine> rows, BiConsumer<LeftOut, ListLine> leftOut)
            throws IOException {
        refuseBySize(LARGEST);
        var sieve = new RowSieve(shape);
        Consumer<ListLine> sifted =
                line -> sieve.of(line).ifPresentOrElse(why -> leftOut.accept(why, line), () -> rows.accept(line));
        var limited = new Limit(most, shape.lastHead() - 1, sifted);
        if (shape.encoding() == null || shape.separator() == null) new XlsxLines(content).forEach(limited);
        else new ListText(content, shape.encoding()).forEach(shape.separator(), limited);
    }

    /** The same for a file of up to so many bytes; a workbook's size unpacked is limited in any case. */
    public void forEach(long largest, int most, Consumer<ListLine> lines) throws IOException {
        refuseBySize(largest);
        Consumer<ListLine> limited = new Limit(most, 0, lines);
        if (isZip()) new XlsxLines(content).forEach(limited);
        else readText(limited);
    }

    /** About how many lines there are: to show how far the reading is. */
    public int linesAbout() throws IOException {
        if (isZip()) return Merged.rowsOf(content);
        int lines = 0;
        var buffer = new byte[64 * 1024];
        try (var in = Files.newInputStream(content)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer))
                for (int i = 0; i < read; i++) if (buffer[i] == '\n') lines++;
        }
        return Math.max(1, lines);
    }

    private void refuseBySize(long largest) throws IOException {
        if (Files.size(content) == 0) throw new ListRefused(Reason.EMPTY);
        if (Files.size(content) > largest) throw ListRefused.largerThan(largest);
    }

    private boolean isZip() throws IOException {
        try (var in = Files.newInputStream(content)) {
            var beginning = in.readNBytes(4);
            return beginning.length == 4 && beginning[0] == 'P' && beginning[1] == 'K' && beginning[2] == 3;
        }
    }

    private void readText(Consumer<ListLine> lines) throws IOException {
        refusePrograms();
        try (var reader = text()) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) reader.reset();
            reader.mark(LONGEST_HEAD + 1);
            var head = new char[LONGEST_HEAD];
            int length = Math.max(0, reader.read(head));
            reader.reset();
            new CsvLines(reader, new String(head, 0, length).lines().findFirst().orElse("")).forEach(lines);
        } catch (CharacterCodingException e) {
            throw new ListRefused(Reason.NOT_UTF_8);
        }
    }

    private BufferedReader text() throws IOException {
        var strict = StandardCharsets.UTF_8.newDecoder(); // reports what is malformed instead of guessing
        Reader reader = new InputStreamReader(Files.newInputStream(content), strict);
        return new BufferedReader(reader, LONGEST_HEAD * 4);
    }

    private void refusePrograms() throws IOException {
        try (var in = Files.newInputStream(content)) {
            var beginning = in.readNBytes(4096);
            for (byte b : beginning) if (b == 0) throw new ListRefused(Reason.NOT_A_LIST);
        }
    }

    /** Passes on rows that hold something, up to the most that a list may have below its heads. */
    private static class Limit implements Consumer<ListLine> {

        private final Consumer<ListLine> next;
        private final int most;
        private final int above;
        private int rows;

        Limit(int most, int above, Consumer<ListLine> next) {
            this.most = most;
            this.above = above;
            this.next = next;
        }

        @Override
        public void accept(ListLine line) {
            if (line.isBlank()) return;
            if (rows++ > most + above) throw new ListRefused(Reason.TOO_MANY_ROWS, most);
            next.accept(line);
        }
    }
}
