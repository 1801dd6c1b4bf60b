/**
 * Knows the provinces and communes, the days on which each of them exists, their names and their shapes.
 * Other modules use {@link Areas}; a code is always looked up together with a day.
 */
@ApplicationModule(allowedDependencies = {"audit", "calendars", "database", "pages"})
@NullMarked
package vn.binhyen.areas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
