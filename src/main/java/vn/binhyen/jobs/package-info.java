/**
 * Work that takes longer than a page may: begun in a transaction, done afterwards on any node under the beginner's scope,
 * with progress to see and a way to stop it. Other modules use {@link Jobs}, implement {@link LongWork} for what somebody
 * begins and {@link PeriodicWork} for what comes round by itself.
 */
@ApplicationModule(allowedDependencies = {"accounts", "audit", "database", "pages"})
@NullMarked
package vn.binhyen.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
