/**
 * Knows who may sign in, signs them in and out, and says what each may do, where, and from when until when.
 * Other modules ask {@link Access} first thing in every method of their facade; {@link Accounts} makes accounts.
 */
@ApplicationModule(allowedDependencies = {"areas", "audit", "database", "pages"})
@NullMarked
package vn.binhyen.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
