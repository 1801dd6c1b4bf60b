package vn.binhyen.organisations;

import java.util.UUID;

/** Names one organisation of the registry. */
public record OrganisationId(UUID value) {

    public static OrganisationId fresh() {
        return new OrganisationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
