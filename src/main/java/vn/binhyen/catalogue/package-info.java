/**
 * The public catalogue of crime-prevention models, and what it knows of their likeness: everybody searches the models that
 * an office published; whoever proposes one is shown those that are alike. Others enter by {@link Catalogue}.
 */
@ApplicationModule(
        allowedDependencies = {"accounts", "areas", "audit", "database", "organisations", "pages", "preventionmodels"})
@NullMarked
package vn.binhyen.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
