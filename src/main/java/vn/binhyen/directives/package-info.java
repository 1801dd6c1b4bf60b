/**
 * Turns a document into tasks, asks them of thousands of organisations at once, and knows who acknowledged, delivered
 * and was accepted. Others use {@link Directives} and {@link Issuing} to ask, {@link Answers} to answer and judge,
 * {@link Coverage} to read, {@link Amending} and {@link Succession} to change and replace what was issued, and hear
 * {@link DirectiveIssued}, {@link DirectiveAmended}, {@link DirectiveRecalled} and {@link ObligationMoved}.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "areas",
            "audit",
            "calendars",
            "database",
            "documents",
            "files",
            "issuances",
            "jobs",
            "organisations",
            "pages",
            "sets"
        })
@NullMarked
package vn.binhyen.directives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
