package vn.binhyen.organisations;

import java.util.Collection;
import java.util.UUID;

/** What a module says of its own that stands on organisations: while something does, they cannot be withdrawn. */
public interface OrganisationUse {

    /** The key of the sentence that says what it is. */
    String key();

    /** Whether something of it is about any of these. */
    boolean isMadeOf(Collection<UUID> organisations);
}
