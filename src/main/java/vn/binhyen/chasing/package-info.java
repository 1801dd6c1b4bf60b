/**
 * Reminds organisations of what they still owe, without shame: by e-mail, by telephone, by an escalation ladder that the
 * office sets; and lets them answer by a link without an account. {@link Chasing} begins a round of reminders.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "areas",
            "audit",
            "calendars",
            "database",
            "directives",
            "files",
            "jobs",
            "lists",
            "notices",
            "organisations",
            "pages",
            "regulations"
        })
@NullMarked
package vn.binhyen.chasing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
