package vn.binhyen.issuances;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of a file, and that of its beginning; the content is read and forgotten. */
record FileHash(String whole, String beginning, long size) {

    private static final int PIECE = 64 * 1024;

    /** Of the whole file, and of as many bytes of its beginning as said. */
    static FileHash of(InputStream content, long length) throws IOException {
        var whole = sha256();
        var beginning = sha256();
        var piece = new byte[PIECE];
        long size = 0;
        for (int read; (read = content.read(piece)) >= 0; size += read) {
            whole.update(piece, 0, read);
            if (size < length) beginning.update(piece, 0, (int) Math.min(read, length - size));
        }
        return new FileHash(hex(whole), hex(beginning), size);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
