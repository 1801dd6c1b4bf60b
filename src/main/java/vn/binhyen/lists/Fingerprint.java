package vn.binhyen.lists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.binhyen.database.Folding;

/** Knows a layout again by its heads, however they are written. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<String> heads) {
        var folded = String.join("\n", heads.stream().map(Folding::fold).toList());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
