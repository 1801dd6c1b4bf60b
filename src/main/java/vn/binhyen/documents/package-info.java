/**
 * Writes official documents in the form of decree 30/2020 and tables as files; it knows texts and tables, no domain.
 * Other modules build an {@link OfficialDocument} and hand it to {@link Docx} or {@link Pdf}, write rows to a {@link Sheet}, draw up a {@link Compilation}, or put many files into a {@link FileSet}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.binhyen.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
