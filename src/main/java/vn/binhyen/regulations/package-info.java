/**
 * The register of coordination regulations between organisations and the police or another authority: validity, renewal,
 * coverage. Others enter by {@link Regulations} and read {@link RegulationCoverage}.
 */
@ApplicationModule(
        allowedDependencies = {"accounts", "areas", "audit", "calendars", "database", "files", "organisations", "pages"
        })
@NullMarked
package vn.binhyen.regulations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
