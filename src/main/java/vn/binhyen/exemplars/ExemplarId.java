package vn.binhyen.exemplars;

import java.util.UUID;

/** Names one exemplar. */
public record ExemplarId(UUID value) {

    public static ExemplarId fresh() {
        return new ExemplarId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
