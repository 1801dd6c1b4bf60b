/**
 * The pages that belong to no domain: refusals and failures, and the living page of the design system.
 * Nothing here is public.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"pages"})
package vn.binhyen.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
