package vn.binhyen.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/** An archive that was checked to its last byte before it is opened. */
final class ArchiveReader implements AutoCloseable {

    private final Path file;
    private final String sha256;
    private final ZipFile zip;
    private final Manifest manifest;

    private ArchiveReader(Path file, String sha256, ZipFile zip) throws IOException {
        this.file = file;
        this.sha256 = sha256;
        this.zip = zip;
        this.manifest = readManifest();
    }

    static ArchiveReader open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new Refusal("missing", file);
        var sha256 = ArchiveSeal.check(file);
        try {
            return new ArchiveReader(file, sha256, new ZipFile(file.toFile()));
        } catch (ZipException e) {
            throw new Refusal("damaged", file);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    Summary summary() {
        return Summary.of(file, sha256, manifest);
    }

    InputStream part(String path) throws IOException {
        return zip.getInputStream(entry(path));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Manifest readManifest() throws IOException {
        try (var in = part(ArchiveWriter.MANIFEST)) {
            var tree = ArchiveWriter.JSON.readTree(in);
            if (!Manifest.FORMAT.equals(tree.path("format").asString(""))) throw new Refusal("foreign", file);
            if (tree.path("version").asInt(0) > Manifest.VERSION) throw new Refusal("newer", file);
            return ArchiveWriter.JSON.treeToValue(tree, Manifest.class);
        } catch (JacksonException e) {
            throw new Refusal("foreign", file);
        }
    }

    private ZipEntry entry(String path) {
        var entry = zip.getEntry(path);
        if (entry == null) throw new Refusal("foreign", file);
        return entry;
    }
}
