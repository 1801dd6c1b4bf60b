/**
 * The register of numbers of official documents, per issuer, kind and year, without gaps; what was issued under them as
 * PDF/A, and the public page on which anybody who holds a paper looks it up. Others take numbers by {@link NumberRegister}
 * and issue documents by {@link Issuances}; {@link Letterheads} knows how they are headed and signed.
 */
@ApplicationModule(allowedDependencies = {"accounts", "areas", "audit", "database", "documents", "files", "pages"})
@NullMarked
package vn.binhyen.issuances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
