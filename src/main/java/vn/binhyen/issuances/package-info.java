/**
 * The register of numbers of official documents, per issuer, kind and year, without gaps. Others take numbers by
 * {@link NumberRegister}.
 */
@ApplicationModule(allowedDependencies = {"accounts", "areas", "audit", "database", "pages"})
@NullMarked
package vn.binhyen.issuances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
