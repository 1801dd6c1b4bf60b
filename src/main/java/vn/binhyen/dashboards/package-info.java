/**
 * Dashboards of a city, a commune, an organisation: few figures, how they went, what changed and why, what is missing; every figure leads
 * to its records. The same as PDF, which whoever wants it gets by e-mail at a period's end. Used by nobody.
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
            "entries",
            "jobs",
            "ledger",
            "notices",
            "pages",
            "preventionmodels"
        })
@NullMarked
package vn.binhyen.dashboards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
