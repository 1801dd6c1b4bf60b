/**
 * The leader's page: five figures, the map, what is stuck and where, what needs a decision, what changed since last week,
 * on two sheets of paper at most. It has no tables of its own and is used by nobody.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "areas",
            "directives",
            "pages",
            "preventionmodels",
            "programmes",
            "regulations"
        })
@NullMarked
package vn.binhyen.leading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
