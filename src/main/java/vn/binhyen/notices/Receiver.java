package vn.binhyen.notices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation or (by the account) a person that a letter goes to, and the address. */
public record Receiver(
        @Nullable UUID organisationId,
        @Nullable UUID accountId,
        @Nullable Integer communeId,
        String recipient) {

    public Receiver {
        if ((organisationId == null) == (accountId == null))
            throw new IllegalArgumentException("An organisation or a person");
    }

    /** An organisation and its work address. */
    public Receiver(UUID organisationId, @Nullable Integer communeId, String recipient) {
        this(organisationId, null, communeId, recipient);
    }

    /** Somebody who asked for it. */
    public static Receiver person(UUID account, String recipient) {
        return new Receiver(null, account, null, recipient);
    }
}
