package vn.binhyen.organisations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaCard;

/** An organisation whose commune is not known, with communes that it may be in. */
record Unplaced(
        UUID id,
        String name,
        OrganisationKind kind,
        @Nullable String address,
        List<AreaCard> suggestions) {}
