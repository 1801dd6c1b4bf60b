/**
 * The year's programme of a body: its key tasks, and its plans with who adopted them, what they answer and which higher
 * plan they carry out. Others use {@link Programmes} and {@link Plans} to enter, and read {@link QuarterOnePapers}.
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
            "organisations",
            "pages"
        })
@NullMarked
package vn.binhyen.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
