/**
 * Says which administrative unit a written address means, then and now. The kernel needs neither application nor database.
 */
@ApplicationModule(allowedDependencies = {"accounts", "areas", "lists", "pages"})
@NullMarked
package vn.binhyen.addresses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
