package vn.binhyen.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;

/** A published model as the search shows it. */
public record CatalogueCard(
        UUID id,
        String name,
        String problem,
        String ownerName,
        @Nullable OrganisationKind meantFor,
        CostBand costBand,
        State state,
        Evidence evidence,
        long points) {}
