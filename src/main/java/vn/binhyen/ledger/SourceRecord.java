package vn.binhyen.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record of work that facts come from.
 *
 * @param kind {@code module.noun}, for instance {@code activities.session}; see {@link FactSource}
 * @param host the organisation whose record it is, if it is one's
 */
public record SourceRecord(
        String kind, UUID id, int provinceId, @Nullable UUID host) {}
