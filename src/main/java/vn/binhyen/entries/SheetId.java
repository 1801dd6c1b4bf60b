package vn.binhyen.entries;

import java.util.UUID;

/** Names the sheet of one body for one period. */
public record SheetId(UUID value) {

    static SheetId fresh() {
        return new SheetId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
