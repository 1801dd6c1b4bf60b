/**
 * Reports of periods: what each asks for is data with days, and what it says is computed from the ledger for a city or a commune: figures beside
 * those of the year before, and plain sentences about them.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "areas",
            "audit",
            "calendars",
            "database",
            "documents",
            "issuances",
            "jobs",
            "ledger",
            "pages"
        })
@NullMarked
package vn.binhyen.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
