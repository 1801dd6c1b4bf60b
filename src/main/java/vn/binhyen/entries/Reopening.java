package vn.binhyen.entries;

import java.time.Instant;
import java.time.LocalDate;

/** That a locked sheet was opened again, until and including a day. */
public record Reopening(LocalDate until, String reason, Instant grantedAt, String grantedBy) {}
