package vn.binhyen.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * How an entry is chained to the one before it: SHA-256 over the fields "binhyen-audit-1", previous hash, position, id,
 * xid, time, actor, act, subject, details, request, each as its length in bytes, a colon, its UTF-8 and a comma; an
 * absent field is "-,". Because of the lengths no two entries have the same form.
 */
final class Chain {

    static final String FORMAT = "binhyen-audit-1";
    static final String START = "0".repeat(64);
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Chain() {}

    static String hash(String previous, long position, Entry entry) {
        var digest = Sha256.digest();
        add(digest, FORMAT);
        add(digest, previous);
        add(digest, Long.toString(position));
        entry.fields().forEach(field -> add(digest, field));
        return Sha256.hex(digest);
    }

    private static void add(MessageDigest digest, @Nullable String field) {
        if (field == null) {
            digest.update("-,".getBytes(UTF_8));
            return;
        }
        var bytes = field.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
        digest.update((byte) ',');
    }
}
