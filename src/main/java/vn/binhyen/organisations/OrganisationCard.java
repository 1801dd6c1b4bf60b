package vn.binhyen.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaId;

/** What everybody may know of an organisation. */
public record OrganisationCard(
        OrganisationId id,
        String name,
        OrganisationKind kind,
        int provinceId,
        @Nullable AreaId commune,
        ScopeAnswer inScope,
        boolean sample,
        boolean invented,
        @Nullable LocalDate closedOn) {}
