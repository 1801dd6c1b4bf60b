package vn.binhyen.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.function.Consumer;
import vn.binhyen.lists.ListFile;
import vn.binhyen.lists.ListLine;
import vn.binhyen.lists.ListRefused;

/** A list of facts as somebody sends it: a workbook, CSV or JSON, told by its content; its id is made of that, too. */
record FactFile(String name, Path content, UUID id) {

    /** A city's facts of two years in one file, and no more. */
    static final int MOST_ROWS = 5_000_000;

    static final long LARGEST = 600L * 1024 * 1024;

    private static final int LONGEST_NAME = 255;

    /** Keeps what comes in a file, and hashes it by the way. */
    static FactFile kept(String name, InputStream in, Path file) throws IOException {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var hash = sha256();
        try (var out = new DigestOutputStream(Files.newOutputStream(file), hash)) {
            copy(in, out);
        }
        return new FactFile(last.substring(Math.max(0, last.length() - LONGEST_NAME)), file, id(hash));
    }

    /** Gives the heads, then the rows that are not blank. */
    void forEach(Consumer<ListLine> lines) throws IOException {
        if (FactJson.isOne(content)) new FactJson(content).forEach(MOST_ROWS, lines);
        else new ListFile(name, content).forEach(LARGEST, MOST_ROWS, lines);
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[64 * 1024];
        long size = 0;
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            size += length;
            if (size > LARGEST) throw ListRefused.largerThan(LARGEST);
            out.write(buffer, 0, length);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first half of the content's SHA-256, marked as a UUID of somebody's own making (version 8). */
    private static UUID id(MessageDigest content) {
        var hash = ByteBuffer.wrap(content.digest());
        return new UUID(
                (hash.getLong() & 0xFFFFFFFF_FFFF0FFFL) | 0x8000L,
                (hash.getLong() & 0x3FFFFFFF_FFFFFFFFL) | 0x80000000_00000000L);
    }
}
