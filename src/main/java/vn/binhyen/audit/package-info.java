/**
 * Keeps who did what and when: hears every event that is {@link Audited}, writes it in the act's own transaction, and
 * chains what was written so that a later change shows.
 */
@ApplicationModule(allowedDependencies = {"database", "pages"})
@NullMarked
package vn.binhyen.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
