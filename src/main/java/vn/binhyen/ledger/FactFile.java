package vn.binhyen.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.function.Consumer;
import vn.binhyen.lists.ListFile;
import vn.binhyen.lists.ListLine;

/** A list of facts as somebody sends it: a workbook, CSV or JSON, told by its content; its id is made of that, too. */
record FactFile(String name, Path content, UUID id) {

    /** A city's facts of two years in one file, and no more. */
    static final int MOST_ROWS = 5_000_000;

    static final long LARGEST = 600L * 1024 * 1024;

    private static final int LONGEST_NAME = 255;

    static FactFile of(String name, Path content) throws IOException {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return new FactFile(last.substring(Math.max(0, last.length() - LONGEST_NAME)), content, id(content));
    }

    /** Gives the heads, then the rows that are not blank. */
    void forEach(Consumer<ListLine> lines) throws IOException {
        if (FactJson.isOne(content)) new FactJson(content).forEach(MOST_ROWS, lines);
        else new ListFile(name, content).forEach(LARGEST, MOST_ROWS, lines);
    }

    /** The first half of the content's SHA-256, marked as a UUID of somebody's own making (version 8). */
    private static UUID id(Path content) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(content), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            var hash = ByteBuffer.wrap(in.getMessageDigest().digest());
            return new UUID(
                    hash.getLong() & 0xFFFFFFFF_FFFF0FFFL | 0x8000L,
                    hash.getLong() & 0x3FFFFFFF_FFFFFFFFL | 0x80000000_00000000L);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
