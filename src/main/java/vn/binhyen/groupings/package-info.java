/**
 * Groupings of communes or of organisations that run parallel to the administrative units: former districts, bases of the city's police, emulation
 * clusters, sector blocks. Each holds for a time, as does each membership; members are not rewritten when the map changes, but lead on by it.
 */
@ApplicationModule(
        allowedDependencies = {"accounts", "areas", "audit", "calendars", "database", "organisations", "pages"})
@NullMarked
package vn.binhyen.groupings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
