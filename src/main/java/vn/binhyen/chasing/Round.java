package vn.binhyen.chasing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.directives.OutstandingFilter;
import vn.binhyen.directives.OutstandingFilter.Due;
import vn.binhyen.organisations.OrganisationKind;

/** Somebody reminded a chosen set of organisations once. */
record Round(
        UUID id,
        int provinceId,
        UUID directiveId,
        Due due,
        @Nullable LocalDate until,
        @Nullable UUID taskId,
        @Nullable Integer onlyCommune,
        @Nullable OrganisationKind kind,
        @Nullable UUID jobId,
        int organisations,
        int withoutAddress,
        Instant orderedAt) {

    static final String KIND = "chasing.reminder";

    /** A round that the ladder begins by itself. */
    static Round ofLadder(UUID id, int province, OutstandingFilter filter, Recipients recipients, Instant at) {
        return new Round(
                id,
                province,
                filter.directive(),
                filter.due(),
                filter.until(),
                null,
                null,
                null,
                null,
                recipients.total(),
                recipients.withoutAddress().size(),
                at);
    }

    /** Whom it was meant for. */
    OutstandingFilter filter() {
        return new OutstandingFilter(directiveId, due, until, taskId, onlyCommune, kind);
    }
}
