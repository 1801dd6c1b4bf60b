/**
 * Gives a desk or an office everything that is listed of a commune as one ZIP of spreadsheets with an index. Modules that keep
 * lists add theirs by {@link CommuneLists}; this one knows none of them.
 */
@ApplicationModule(allowedDependencies = {"accounts", "areas", "audit", "database", "documents", "pages"})
@NullMarked
package vn.binhyen.sets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
