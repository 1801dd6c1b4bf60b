/** Computes a case given as JSON by the kernel and tells every quantity. */
@ApplicationModule(allowedDependencies = {"evaluation"})
@NullMarked
package vn.binhyen.calculations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
