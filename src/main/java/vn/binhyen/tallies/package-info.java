/**
 * Tells the ledger what the registers of other modules say: directives, organisations, papers of quarter I, regulations,
 * models, exemplars. It reads the views {@code counted} (what happened, or came and went) and {@code standing} (what there is today)
 * that they publish; nobody types these figures, and nobody uses this module.
 */
@ApplicationModule(allowedDependencies = {"calendars", "jobs", "ledger"})
@NullMarked
package vn.binhyen.tallies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
