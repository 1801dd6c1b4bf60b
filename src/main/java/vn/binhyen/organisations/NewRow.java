package vn.binhyen.organisations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.StagedRow.Outcome;

/**
 * A row of a list that was worked out.
 *
 * @param facts what it would write, as JSON; null of a faulty one
 * @param otherwise the same if it is not what it looks like
 */
record NewRow(
        ListEntry entry,
        Outcome outcome,
        @Nullable UUID organisation,
        @Nullable String facts,
        @Nullable String otherwise) {}
