package vn.binhyen.audit;

import java.util.Map;
import java.util.UUID;

/** An act of the tests, on a subject of its own. */
record Tried(String act, String subject, Map<String, Object> details) implements Audited {

    static Tried something() {
        return new Tried(
                "trying.something", "trying.thing:" + UUID.randomUUID(), Map.of("list_sha256", "abc", "count", 3));
    }
}
