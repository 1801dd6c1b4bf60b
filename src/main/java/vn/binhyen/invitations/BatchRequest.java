package vn.binhyen.invitations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.invitations.Batch.Wish;
import vn.binhyen.organisations.ListFilter;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.ScopeAnswer;

/**
 * Whom a program invites: the organisations that the registry's filter means and that have no account.
 *
 * @param again also those whose code still works; a new one ends it
 */
record BatchRequest(
        @Nullable UUID id,
        @Nullable String q,
        @Nullable OrganisationKind kind,
        @Nullable String commune,
        @Nullable ScopeAnswer scope,
        ListFilter.@Nullable Origin origin,
        @Nullable Boolean again,
        @Min(1) @Max(Term.LONGEST) @Nullable Integer days) {

    UUID batch() {
        return Objects.requireNonNullElseGet(id, UUID::randomUUID);
    }

    Wish wish(Term term, LocalDate today) {
        return new Wish(
                new ListFilter(q, kind, commune, scope, ListFilter.State.OPEN, origin),
                again != null && again,
                today.plusDays(days == null ? term.days() : days));
    }
}
