package vn.binhyen.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Many files in one ZIP, written one after the other however many they are, with an index of what is in it: the title, the
 * place, the size and the hash of each.
 */
public final class FileSet implements AutoCloseable {

    public static final String MEDIA_TYPE = "application/zip";
    public static final String INDEX = "muc-luc.xlsx";

    private static final List<Column> COLUMNS = List.of(
            new Column("TT", 6),
            new Column("Tên", 60),
            new Column("Tệp", 50),
            new Column("Kích thước (byte)", 16),
            new Column("SHA-256", 66));

    /** A ZIP needs a time for each file; documents tell their days themselves. */
    private static final LocalDateTime MADE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int LONGEST_NAME = 120;

    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>(Set.of(INDEX));
    private final List<List<Cell>> index = new ArrayList<>();

    public FileSet(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** Writes one file. */
    @FunctionalInterface
    public interface Writing {

        void to(OutputStream out) throws IOException;
    }

    /**
     * Adds a file.
     *
     * @param path its folders and its name, with slashes between; characters that systems refuse are replaced, and a name that
     *     is there already gets a number
     */
    public void add(String path, String title, Writing writing) throws IOException {
        var name = free(safe(path));
        begin(name);
        var counted = new Counted(zip);
        var hashed = new HashedStream(counted);
        writing.to(hashed);
        zip.closeEntry();
        index.add(List.of(
                Cell.of(index.size() + 1),
                Cell.of(title),
                Cell.of(name),
                Cell.of(counted.size()),
                Cell.of(hashed.sha256())));
    }

    /** Writes the index and ends the ZIP; the stream stays open. */
    @Override
    public void close() throws IOException {
        begin(INDEX);
        try (var sheet = new Sheet(new Counted(zip), "Mục lục", COLUMNS)) {
            for (var row : index) sheet.row(row);
        }
        zip.closeEntry();
        zip.finish();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(MADE);
        zip.putNextEntry(entry);
    }

    /** Names that differ in capitals only are one to some systems. */
    private String free(String name) {
        int dot = name.lastIndexOf('.');
        int at = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
        var free = name;
        for (int number = 2; !names.add(free.toLowerCase(Locale.ROOT)); number++)
            free = name.substring(0, at) + " (" + number + ")" + name.substring(at);
        return free;
    }

    /** No part leads out of the folder, is empty, or has a character that a system refuses. */
    private static String safe(String path) {
        var parts = new ArrayList<String>();
        for (var part : PlainText.line(path).split("/")) {
            var kept = part.replaceAll("[\\\\:*?\"<>|]", "_").replaceAll("^[. ]+|[. ]+$", "");
            if (!kept.isEmpty()) parts.add(shortened(kept));
        }
        return parts.isEmpty() ? "1" : String.join("/", parts);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) return name;
        int dot = name.lastIndexOf('.');
        var end = dot > name.length() - 8 ? name.substring(dot) : "";
        return name.substring(0, LONGEST_NAME - end.length()) + end;
    }
}
