/**
 * Keeps what people attach: checked by content, freed of place and camera, on disk before anybody is told it is saved.
 * Other modules use {@code Files}, catch {@link RefusedFile} in their forms, and check a workbook with {@link SafeZip} before reading it.
 */
@ApplicationModule(allowedDependencies = {"accounts", "audit", "database", "pages"})
@NullMarked
package vn.binhyen.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
