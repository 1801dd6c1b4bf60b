package vn.binhyen.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

/** What a bulk act leaves of its list: how many items it had, and a hash that anyone who has the list can repeat. */
public record ListHash(long count, String sha256) {

    /** The hash of the items in their order: SHA-256 over each item's UTF-8 followed by a line feed. */
    public static ListHash of(Stream<String> items) {
        var digest = Sha256.digest();
        long count = 0;
        for (Iterator<String> item = items.iterator(); item.hasNext(); count++) {
            digest.update((item.next() + "\n").getBytes(UTF_8));
        }
        return new ListHash(count, Sha256.hex(digest));
    }

    /** The details of a bulk act's one entry. */
    public Map<String, Object> details() {
        return Map.of("count", count, "list_sha256", sha256);
    }
}
