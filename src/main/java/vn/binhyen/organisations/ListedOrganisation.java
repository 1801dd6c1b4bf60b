package vn.binhyen.organisations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of organisations. */
record ListedOrganisation(
        UUID id,
        String name,
        OrganisationKind kind,
        @Nullable SizeClass sizeClass,
        @Nullable SchoolLevel schoolLevel,
        @Nullable String communeCode,
        @Nullable String communeName,
        ScopeAnswer inScope,
        boolean sample,
        boolean invented,
        @Nullable LocalDate closedOn) {}
