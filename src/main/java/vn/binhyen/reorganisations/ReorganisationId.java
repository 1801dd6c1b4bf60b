package vn.binhyen.reorganisations;

import java.util.UUID;

/** Names one reorganisation. */
public record ReorganisationId(UUID value) {

    public static ReorganisationId fresh() {
        return new ReorganisationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
