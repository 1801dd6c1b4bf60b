package vn.binhyen.chasing;

import java.time.Instant;
import java.util.UUID;

/** An obligation that was passed on to somebody to look after. */
record WorklistLine(long obligationId, int rungId, UUID organisationId, String organisation, Instant reachedAt) {}
