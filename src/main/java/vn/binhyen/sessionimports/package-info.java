/**
 * Takes lists of sessions in: a file is read, looked at row by row with what is wrong, and entered by one act.
 */
@ApplicationModule(
        allowedDependencies = {"accounts", "activities", "areas", "audit", "calendars", "database", "lists", "pages"})
@NullMarked
package vn.binhyen.sessionimports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
