package vn.binhyen.directives;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;

/** Of whom something is asked, as the organisation was when it was asked. */
public record Addressee(
        int provinceId,
        @Nullable Integer communeId,
        UUID organisationId,
        String organisationName,
        OrganisationKind organisationKind) {}
