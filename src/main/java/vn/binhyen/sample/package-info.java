/**
 * The Hà Nội sample of an empty database: real places, and invented organisations, which alone ever have a status.
 * Nothing uses it; {@code BINHYEN_SAMPLE=none} leaves it out.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "activities",
            "areas",
            "calendars",
            "catalogue",
            "database",
            "directives",
            "exemplars",
            "lists",
            "organisations",
            "preventionmodels",
            "programmes",
            "regulations",
            "reports",
            "trials"
        })
@NullMarked
package vn.binhyen.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
