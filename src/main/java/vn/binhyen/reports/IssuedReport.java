package vn.binhyen.reports;

import java.time.Instant;
import java.util.UUID;

/**
 * An approved report that was issued under a number.
 *
 * @param entry names the number in the register
 * @param symbol as documents cite it
 * @param code by which anybody who holds it looks it up
 * @param file its PDF
 */
public record IssuedReport(UUID entry, String symbol, String code, UUID file, Instant at, String by) {}
