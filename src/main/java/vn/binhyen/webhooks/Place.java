package vn.binhyen.webhooks;

import org.jspecify.annotations.Nullable;

/** Where something happened: in a province as a whole, or in one of its communes. */
record Place(int provinceId, @Nullable Integer communeId) {}
