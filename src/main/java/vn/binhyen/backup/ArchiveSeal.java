package vn.binhyen.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The last 64 bytes of an archive, the end of its zip comment: the SHA-256 of all bytes before them. So a single changed
 * byte anywhere is seen before anything of the archive is used.
 */
final class ArchiveSeal {

    static final String EMPTY = "sha256:" + "0".repeat(64);
    private static final int LENGTH = 64;

    private ArchiveSeal() {}

    /** Seals a written archive, makes it durable, and answers the hash. */
    static String put(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long length = channel.size() - LENGTH;
            var hash = Hashing.of(file, length);
            channel.write(ByteBuffer.wrap(hash.getBytes(US_ASCII)), length);
            channel.force(true);
            return hash;
        }
    }

    /** Refuses a file that is not, to the last byte, what was written; answers its hash. */
    static String check(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long length = channel.size() - LENGTH;
            if (length < 0) throw new Refusal("damaged", file);
            var written = ByteBuffer.allocate(LENGTH);
            while (written.hasRemaining() && channel.read(written, length + written.position()) >= 0) {}
            var hash = Hashing.of(file, length);
            if (!hash.equals(new String(written.array(), US_ASCII))) throw new Refusal("damaged", file);
            return hash;
        }
    }
}
