package vn.binhyen.files;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Contents under the hash of what they are: {@code ab/cd/abcd…}. A content is complete and on disk before it has its name,
 * so that a crash leaves either all of it or none; the same content arriving twice is one file.
 */
final class ContentStore {
    private final Path root;
    private final Path incoming;

    ContentStore(Path root) throws IOException {
        this.root = root;
        this.incoming = directory(root.resolve("incoming"));
    }

    /**
     * Checks and cleans a content and writes it to disk, not yet in its place.
     *
     * @throws RefusedFile with nothing left behind
     */
    Received receive(InputStream upload) throws IOException {
        var file = Files.createTempFile(incoming, "", "");
        try {
            var sha256 = write(upload, file);
            var kind = ContentKind.of(file);
            switch (kind) {
                case JPG -> sha256 = write(Jpeg.withoutMetadata(Files.readAllBytes(file)), file);
                case PNG -> sha256 = write(Png.withoutMetadata(Files.readAllBytes(file)), file);
                case PDF, DOCX, XLSX -> {}
            }
            return new Received(new StoredContent(kind, Files.size(file), sha256), file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** A content on disk that goes to its place, or goes away when closed. */
    final class Received implements AutoCloseable {
        private final StoredContent content;
        private final Path file;

        private Received(StoredContent content, Path file) {
            this.content = content;
            this.file = file;
        }

        StoredContent content() {
            return content;
        }

        /** Gives it its name; the same content under the same name already is the same file. */
        void place() throws IOException {
            var folder = directory(folder(content.sha256()));
            Files.move(file, folder.resolve(content.sha256()), StandardCopyOption.ATOMIC_MOVE);
            flush(folder);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }

    boolean has(String sha256) {
        return Files.isRegularFile(folder(sha256).resolve(sha256));
    }

    /**
     * Where the content lies, after reading all of it.
     *
     * @throws IllegalStateException when it is missing or no longer what was kept
     */
    Path verified(String sha256) throws IOException {
        var place = folder(sha256).resolve(sha256);
        if (!Files.isRegularFile(place)) throw new IllegalStateException("The content " + sha256 + " is missing");
        var digest = sha256();
        try (var in = Files.newInputStream(place)) {
            var buffer = new byte[64 * 1024];
            for (int read; (read = in.read(buffer)) >= 0; ) digest.update(buffer, 0, read);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256))
            throw new IllegalStateException("The content " + sha256 + " was changed on disk");
        return place;
    }

    void delete(String sha256) throws IOException {
        var folder = folder(sha256);
        if (Files.deleteIfExists(folder.resolve(sha256))) flush(folder);
    }

    private Path folder(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("Not a SHA-256: " + sha256);
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    private static String write(byte[] content, Path file) throws IOException {
        return write(new ByteArrayInputStream(content), file);
    }

    /** Writes through to the disk and answers the hash of what was written. */
    private static String write(InputStream content, Path file) throws IOException {
        var digest = sha256();
        try (var channel = FileChannel.open(file, CREATE, WRITE, TRUNCATE_EXISTING)) {
            var buffer = new byte[64 * 1024];
            for (int read; (read = content.read(buffer)) >= 0; ) {
                if (channel.size() + read > FileTooLarge.LIMIT) throw new FileTooLarge();
                digest.update(buffer, 0, read);
                for (var bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) channel.write(bytes);
            }
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Makes the directory and its parents so that they, too, survive a crash. */
    private static Path directory(Path wanted) throws IOException {
        if (Files.isDirectory(wanted)) return wanted;
        var parent = wanted.toAbsolutePath().getParent();
        if (parent != null) directory(parent);
        Files.createDirectories(wanted);
        if (parent != null) flush(parent);
        return wanted;
    }

    private static void flush(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
