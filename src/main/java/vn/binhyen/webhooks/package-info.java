/**
 * Tells programs of offices and commune desks what happens there: signed messages to their HTTPS addresses, laid out in the
 * transaction of the act, sent and retried afterwards. Nothing uses it; it hears the events of the modules below.
 */
@ApplicationModule(allowedDependencies = {"accounts", "areas", "audit", "database", "directives", "jobs", "pages"})
@NullMarked
package vn.binhyen.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
