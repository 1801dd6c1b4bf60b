package vn.binhyen.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a ZIP to nowhere, counting, so that nothing that would explode is ever given to a reader of documents. */
public final class SafeZip {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 300L * 1024 * 1024;
    /** POI's own limit; honest sheets stay below 50. Small parts may be all zeros. */
    private static final long MOST_TIMES_PACKED = 100;

    private static final long SMALL = 1024 * 1024;

    private SafeZip() {}

    /**
     * Reads every entry of the central directory (the one that readers of DOCX and XLSX follow) and believes no declared size.
     *
     * @throws UnsafeZip beyond 10,000 entries, 300 MB in all, or 100 times the packed size in one entry
     * @throws DamagedFile where it is no ZIP or cannot be unpacked
     */
    public static void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) throw new UnsafeZip();
            var names = new HashSet<String>();
            var left = MOST_BYTES;
            for (var entry : java.util.Collections.list(zip.entries())) {
                if (!names.add(entry.getName())) throw new UnsafeZip();
                left -= unpackedSize(zip, entry, left);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new DamagedFile();
        }
    }

    private static long unpackedSize(ZipFile zip, ZipEntry entry, long most) throws IOException {
        var limit = Math.min(most, Math.max(SMALL, entry.getCompressedSize() * MOST_TIMES_PACKED));
        var buffer = new byte[64 * 1024];
        var size = 0L;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read; (read = in.read(buffer)) >= 0; ) {
                size += read;
                if (size > limit) throw new UnsafeZip();
            }
        }
        return size;
    }
}
