/**
 * Reorganisations of communes: drafted, rehearsed, carried out at their day in one transaction, and undone as long as nothing later depends on them.
 * What lies in communes follows where its module says so with a bean of {@link vn.binhyen.areas.Following}.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "areas",
            "audit",
            "calendars",
            "database",
            "groupings",
            "organisations",
            "pages"
        })
@NullMarked
package vn.binhyen.reorganisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
