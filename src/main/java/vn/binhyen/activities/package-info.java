/**
 * Records of daily work: sessions of outreach, training, drills, patrols and meetings are planned, held with their numbers,
 * and confirmed by desk or office. Others enter by {@link Sessions} and read {@link SessionList}.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "areas",
            "audit",
            "calendars",
            "database",
            "directives",
            "documents",
            "files",
            "ledger",
            "lists",
            "organisations",
            "pages",
            "preventionmodels",
            "sets"
        })
@NullMarked
package vn.binhyen.activities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
