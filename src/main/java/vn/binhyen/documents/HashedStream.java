package vn.binhyen.documents;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes a file on and knows the hash of what went through. */
public final class HashedStream extends DigestOutputStream {

    public HashedStream(OutputStream out) {
        super(out, sha());
    }

    public String sha256() {
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
