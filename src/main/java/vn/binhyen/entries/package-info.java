/**
 * Takes in, period by period, the figures that no record of work tells: sheets with drafts, rules, lock days, confirmation.
 * Others enter by {@link Entries} and confirm by {@link Confirmations}; what is submitted is told to the ledger at once.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "areas",
            "audit",
            "calendars",
            "database",
            "documents",
            "ledger",
            "lists",
            "pages"
        })
@NullMarked
package vn.binhyen.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
