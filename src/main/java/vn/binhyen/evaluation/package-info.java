/** Effect statistics. Pure: it knows numbers, no domain and no database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.binhyen.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
