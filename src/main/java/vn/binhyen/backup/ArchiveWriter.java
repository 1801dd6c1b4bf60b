package vn.binhyen.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes the parts of an archive, one after the other, the manifest last. */
final class ArchiveWriter implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    static final JsonMapper JSON = new JsonMapper();

    private final ZipOutputStream zip;

    ArchiveWriter(Path file) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        zip.setComment(ArchiveSeal.EMPTY);
    }

    /** Something that writes a part and answers how much it was. */
    interface Part {
        long to(OutputStream out) throws IOException, SQLException;
    }

    /** How much a part was, and its hash. */
    record Written(long count, String sha256) {}

    Written add(String path, Part part) throws IOException, SQLException {
        var digest = Hashing.sha256();
        zip.putNextEntry(new ZipEntry(path));
        long count = part.to(new Unclosed(new DigestOutputStream(zip, digest)));
        zip.closeEntry();
        return new Written(count, Hashing.hex(digest));
    }

    void finish(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(MANIFEST));
        zip.write(JSON.writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A part may close its stream; the archive goes on. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
