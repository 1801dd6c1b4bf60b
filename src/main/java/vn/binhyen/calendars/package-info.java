/**
 * Knows the named calendars the work is counted in, working days and deadlines; pure: no clock, no database, no Spring beans.
 * Other modules start from {@link Calendars}, {@link WorkingDays}, {@link DeadlineRule} and {@link Wording}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.binhyen.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
