package vn.binhyen.directives;

import java.util.UUID;

/** Names one directive. */
public record DirectiveId(UUID id) {

    public static DirectiveId fresh() {
        return new DirectiveId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
