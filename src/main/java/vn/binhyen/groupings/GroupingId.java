package vn.binhyen.groupings;

import java.util.UUID;

/** Names one grouping. */
public record GroupingId(UUID value) {

    public static GroupingId fresh() {
        return new GroupingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
