/**
 * Units and organisations for programs that draw maps: GeoJSON by the addresses of OGC API – Features, part 1 (17-069r4). It holds nothing and
 * knows no tables; `areas` and `organisations` answer with their own rights. Nothing uses it.
 */
@ApplicationModule(allowedDependencies = {"accounts", "areas", "organisations", "pages"})
@NullMarked
package vn.binhyen.features;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
