/**
 * Writes database and files into one archive, and brings them back into an empty place. Works as the database's owner,
 * beside the running application.
 */
@ApplicationModule(allowedDependencies = {"audit", "database", "pages"})
@NullMarked
package vn.binhyen.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
