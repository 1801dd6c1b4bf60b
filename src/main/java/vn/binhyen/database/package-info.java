/**
 * Finds or starts PostgreSQL, keeps its two roles apart, and gives every transaction the scope of who acts in it.
 * Other modules use {@link Scopes} and {@link Scope}, and {@link Folding} and {@link Text} for what they store.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.binhyen.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
