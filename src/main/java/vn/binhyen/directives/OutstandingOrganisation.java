package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation that still owes a directive something: how many obligations, and the earliest day. */
public record OutstandingOrganisation(
        UUID organisationId,
        String organisationName,
        int provinceId,
        @Nullable Integer communeId,
        long obligations,
        LocalDate due) {}
