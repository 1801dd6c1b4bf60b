package vn.binhyen.preventionmodels;

import java.util.UUID;

/** Names one crime-prevention model. */
public record ModelId(UUID value) {

    public static ModelId fresh() {
        return new ModelId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
