package vn.binhyen.reports;

import java.time.Instant;
import java.util.UUID;

/** The reports of a city and its communes of a period in one archive. */
record ReportSet(UUID id, int provinceId, String definition, String period, int files, long size, Instant madeAt) {}
