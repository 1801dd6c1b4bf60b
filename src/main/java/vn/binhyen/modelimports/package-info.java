/**
 * Takes an existing list of models into the register: a file is read, looked at row by row beside what is known already,
 * and entered as proposals by one act.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "audit",
            "catalogue",
            "database",
            "lists",
            "organisations",
            "pages",
            "preventionmodels"
        })
@NullMarked
package vn.binhyen.modelimports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
