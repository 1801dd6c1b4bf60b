/**
 * Invites many organisations at once: one code each, on a printed sheet, with which somebody of the organisation makes an
 * account for it. Only hashes of the codes are kept once the sheets are printed. No other module uses it.
 */
@ApplicationModule(
        allowedDependencies = {"accounts", "areas", "audit", "database", "documents", "jobs", "organisations", "pages"})
@NullMarked
package vn.binhyen.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
