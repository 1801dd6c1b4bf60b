package vn.binhyen.organisations;

import org.jspecify.annotations.Nullable;
import vn.binhyen.lists.ListBeginning;

/** How a list will be read: its shape, what its columns carry, and the kind of the rows that do not say their own. */
record ListPlan(
        ListBeginning list, Layout layout, @Nullable OrganisationKind kind, String fingerprint, boolean remembered) {}
