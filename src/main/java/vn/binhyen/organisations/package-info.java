/**
 * The registry: agencies, enterprises, schools and residential areas, and whether each falls under the standard of safety.
 * Other modules use {@link Organisations} and read {@code organisations.public_card}.
 */
@ApplicationModule(
        allowedDependencies = {
            "addresses",
            "areas",
            "accounts",
            "audit",
            "calendars",
            "database",
            "pages",
            "files",
            "jobs",
            "lists",
            "sets"
        })
@NullMarked
package vn.binhyen.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
