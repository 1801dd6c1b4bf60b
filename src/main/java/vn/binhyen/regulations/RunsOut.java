package vn.binhyen.regulations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A regulation that runs out without a renewal: whose it is, and until when it runs. */
record RunsOut(UUID id, int provinceId, @Nullable Integer communeId, UUID organisationId, LocalDate lastDay) {}
