/**
 * The register of coordination regulations between organisations and the police or another authority: validity, renewal,
 * coverage, reminders by e-mail. Others enter by {@link Regulations}, read {@link RegulationCoverage} and {@link Renewals}.
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
            "jobs",
            "notices",
            "organisations",
            "pages",
            "sets"
        })
@NullMarked
package vn.binhyen.regulations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
