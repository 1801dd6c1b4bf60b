/**
 * Tells approved reports to other installations as signed files, takes in theirs, and lets spreadsheets read figures. What was received stays here and
 * is never told to the ledger. Nothing uses it.
 */
@ApplicationModule(
        allowedDependencies = {"accounts", "areas", "audit", "calendars", "database", "ledger", "pages", "reports"})
@NullMarked
package vn.binhyen.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
