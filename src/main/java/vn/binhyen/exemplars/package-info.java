/**
 * Exemplars (điển hình tiên tiến): collectives, and individuals in their office, whose work is held up as an example; proposed,
 * recognised by a decision, withdrawn with a reason. A register beside that of models. Others enter by {@link Exemplars} and
 * read {@link ExemplarCounts}.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "areas",
            "audit",
            "database",
            "documents",
            "files",
            "lists",
            "pages",
            "preventionmodels"
        })
@NullMarked
package vn.binhyen.exemplars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
