package vn.binhyen.issuances;

import java.util.UUID;

/** Names one number of the register. */
public record EntryId(UUID value) {

    public static EntryId fresh() {
        return new EntryId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
