package vn.binhyen.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One dated sentence of a circular about who falls under its standard; a null condition fits everything. */
record ScopeRule(
        int id,
        String circular,
        String article,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        OrganisationKind kind,
        @Nullable SizeClass sizeClass,
        @Nullable SchoolLevel schoolLevel,
        @Nullable Boolean armedForces,
        ScopeAnswer answer,
        String reason,
        Confidence confidence) {

    /** How well the rule's text could be confirmed. */
    enum Confidence {
        READ,
        PARTIAL,
        UNCONFIRMED
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveUntil == null || !day.isAfter(effectiveUntil));
    }

    boolean fits(Classification facts) {
        return kind == facts.kind()
                && (sizeClass == null || sizeClass == facts.sizeClass())
                && (schoolLevel == null || schoolLevel == facts.schoolLevel())
                && (armedForces == null || armedForces == facts.armedForces());
    }
}
