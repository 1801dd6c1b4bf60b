/**
 * Counts what organisations and desks are asked altogether, by directives and by sheets of figures: how many questions, and how
 * many minutes as far as they are estimated; and finds what is asked twice. It only reads; nobody's time is measured.
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
            "ledger",
            "organisations",
            "pages"
        })
@NullMarked
package vn.binhyen.burden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
