package vn.binhyen.preventionmodels;

import java.util.UUID;

/** Names one point of a model. */
public record PointId(UUID value) {

    public static PointId fresh() {
        return new PointId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
