package vn.binhyen.files;

/** What lies in the store: its kind, its size in bytes and the SHA-256 it is found by, 64 hexadecimal digits. */
record StoredContent(ContentKind kind, long size, String sha256) {}
