package vn.binhyen.trials;

import java.util.UUID;

/** Names one trial. */
public record TrialId(UUID value) {

    public static TrialId fresh() {
        return new TrialId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
