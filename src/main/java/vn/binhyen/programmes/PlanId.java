package vn.binhyen.programmes;

import java.util.UUID;

/** Names one plan. */
public record PlanId(UUID value) {

    public static PlanId fresh() {
        return new PlanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
