package vn.binhyen.programmes;

import java.util.UUID;

/** Names one year's programme of one body. */
public record ProgrammeId(UUID value) {

    public static ProgrammeId fresh() {
        return new ProgrammeId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
