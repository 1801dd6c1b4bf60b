package vn.binhyen.reviews;

import org.jspecify.annotations.Nullable;

/** How many points one criterion got, and why. */
record Score(int ordinal, int points, @Nullable String reason) {}
