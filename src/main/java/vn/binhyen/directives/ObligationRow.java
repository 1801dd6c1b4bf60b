package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;

/** One obligation as lists show it. */
public record ObligationRow(
        long id,
        UUID organisationId,
        String organisationName,
        OrganisationKind organisationKind,
        @Nullable Integer communeId,
        @Nullable String commune,
        UUID directiveId,
        @Nullable String symbol,
        String summary,
        UUID taskId,
        String title,
        LocalDate due,
        ObligationStatus status,
        boolean late,
        boolean acknowledged,
        int edition,
        int version) {}
