package vn.binhyen.regulations;

import java.util.UUID;

/** Names one coordination regulation. */
public record RegulationId(UUID value) {

    public static RegulationId fresh() {
        return new RegulationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
