package vn.binhyen.issuances;

import java.util.UUID;

/** Names one file that was issued. */
public record PaperId(UUID value) {

    static PaperId fresh() {
        return new PaperId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
