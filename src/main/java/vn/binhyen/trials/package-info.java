/**
 * Trials of crime-prevention models: a design is frozen, the data are taken from the ledger or a file, and the decision tree of
 * {@link vn.binhyen.evaluation} reaches a verdict that no page can bypass; what was shown is watched afterwards.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "areas",
            "audit",
            "calendars",
            "database",
            "evaluation",
            "jobs",
            "ledger",
            "lists",
            "notices",
            "organisations",
            "pages",
            "preventionmodels"
        })
@NullMarked
package vn.binhyen.trials;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
