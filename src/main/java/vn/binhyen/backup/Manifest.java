package vn.binhyen.backup;

import java.util.List;

/** What an archive holds and from where: its own version, the migrations that shaped the tables, and a hash of each part. */
record Manifest(
        String format,
        int version,
        String writtenAt,
        String postgresql,
        List<Migration> migrations,
        List<TableCopy> tables,
        List<SequenceState> sequences,
        List<FileCopy> files) {

    static final String FORMAT = "binhyen-backup";
    static final int VERSION = 1;

    /** One migration that had run. */
    record Migration(String module, String version, int checksum) {}

    /** The rows of one table. */
    record TableCopy(String table, List<String> columns, long rows, String sha256) {
        String path() {
            return "tables/" + table + ".copy";
        }
    }

    /** Where a sequence stood. */
    record SequenceState(String sequence, long value, boolean called) {}

    /** One kept content, by its path below the files' directory. */
    record FileCopy(String name, long size, String sha256) {
        String path() {
            return "files/" + name;
        }
    }

    long rows() {
        return tables.stream().mapToLong(TableCopy::rows).sum();
    }
}
