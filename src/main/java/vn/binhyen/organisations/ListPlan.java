package vn.binhyen.organisations;

import org.jspecify.annotations.Nullable;
import vn.binhyen.lists.ListBeginning;
import vn.binhyen.lists.ListShape;

/**
 * How a list will be read: its shape, what its columns carry, and the kind of the rows that do not say their own.
 *
 * @param found how it is written by itself
 * @param remembered whether an earlier correction is taken
 */
record ListPlan(
        ListBeginning list, Layout layout, @Nullable OrganisationKind kind, ListShape found, boolean remembered) {}
