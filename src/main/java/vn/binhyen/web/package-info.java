/**
 * The pages that belong to no domain: the first page of each role, refusals and failures, the living page of the design
 * system, and what the description of the API says of all of it. Nothing here is public.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "activities",
            "audit",
            "directives",
            "organisations",
            "pages",
            "preventionmodels",
            "regulations",
            "trials"
        })
package vn.binhyen.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
