package vn.binhyen.activities;

import java.util.UUID;

/** Names one session. */
public record SessionId(UUID value) {

    public static SessionId fresh() {
        return new SessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
