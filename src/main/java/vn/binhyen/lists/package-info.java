/**
 * Lists as files: reads the workbooks and CSV texts that people send, row by row and no more than is safe, and writes both.
 * It knows rows and cells, and nothing of what they tell. Others read a {@link ListFile}, write what comes in again with a {@link ListFormat} and what is read with a {@link TypedList};
 * what was read is looked at before it is entered ({@link StagedLists}).
 */
@ApplicationModule(allowedDependencies = {"database", "documents", "files"})
@NullMarked
package vn.binhyen.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
