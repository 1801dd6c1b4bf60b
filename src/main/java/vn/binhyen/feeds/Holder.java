package vn.binhyen.feeds;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation that may have a calendar. */
record Holder(
        UUID id, String name, int provinceId, @Nullable Integer communeId) {}
