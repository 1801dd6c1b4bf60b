/**
 * Counts what organisations are asked altogether: how many questions, and how many minutes as far as the office has
 * estimated them. It only reads; nobody's time is measured.
 */
@ApplicationModule(allowedDependencies = {"accounts", "calendars", "database", "directives", "organisations", "pages"})
@NullMarked
package vn.binhyen.burden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
