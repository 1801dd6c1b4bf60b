/**
 * What calendars and news readers fetch: an organisation's deadlines and sessions of work under a secret address, and the directives that an
 * office made public. Nothing uses it.
 */
@ApplicationModule(
        allowedDependencies = {"accounts", "areas", "activities", "audit", "database", "directives", "pages"})
@NullMarked
package vn.binhyen.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
