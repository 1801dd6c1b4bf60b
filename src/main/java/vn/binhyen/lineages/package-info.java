/**
 * Where crime-prevention models spread: points made after other points, with what was kept and what adapted, the core of a
 * model, its earlier editions, and the models developed from others. Others enter by {@link Replications}, {@link
 * CoreElements}, {@link Editions} and {@link Derivations}, and read {@link Lineages}.
 */
@ApplicationModule(
        allowedDependencies = {"areas", "audit", "database", "groupings", "organisations", "pages", "preventionmodels"})
@NullMarked
package vn.binhyen.lineages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
