/**
 * One fact, counted once: the dictionary of measures, the facts that records of work tell, and the sums of them by area and
 * period. Others tell facts by {@link Ledger}, read sums by {@link Figures} and definitions by {@link Measures}.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "areas",
            "audit",
            "calendars",
            "database",
            "documents",
            "jobs",
            "lists",
            "organisations",
            "pages",
            "sets"
        })
@NullMarked
package vn.binhyen.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
