/**
 * Crime-prevention models: their register, the life cycle of each from proposal to end, and the points where they run.
 * Others enter by {@link PreventionModels} and {@link Points}, and read {@link ModelCounts}.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "areas",
            "audit",
            "calendars",
            "database",
            "documents",
            "evaluation",
            "lists",
            "organisations",
            "pages",
            "sets"
        })
@NullMarked
package vn.binhyen.preventionmodels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
