/**
 * Reviews crime-prevention models: writes the pack of a first or final review from what is on record, and rates a model by
 * a dated sheet, whose decision lets the model reach its next stage.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "audit",
            "calendars",
            "database",
            "documents",
            "issuances",
            "ledger",
            "pages",
            "preventionmodels"
        })
@NullMarked
package vn.binhyen.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
