package vn.binhyen.backup;

import java.nio.file.Path;
import java.util.Map;

/** What an archive holds, and its hash. */
record Summary(Path file, String sha256, int tables, long rows, int files) {

    static Summary of(Path file, String sha256, Manifest manifest) {
        return new Summary(
                file,
                sha256,
                manifest.tables().size(),
                manifest.rows(),
                manifest.files().size());
    }

    Map<String, Object> counts() {
        return Map.of("tables", tables, "rows", rows, "files", files);
    }
}
