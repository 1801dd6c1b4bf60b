/**
 * Sends e-mail: what was queued in one transaction is sent later, at hours that suit people, and each message says what
 * became of it. Other modules queue by {@link Notices}, compose as a {@link Composer} and hear {@link MessageMoved}.
 */
@ApplicationModule(allowedDependencies = {"audit", "calendars", "database", "jobs", "pages"})
@NullMarked
package vn.binhyen.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
