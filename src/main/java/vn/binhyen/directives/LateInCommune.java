package vn.binhyen.directives;

import org.jspecify.annotations.Nullable;

/** How much is late in one commune; null: at organisations whose commune is not known. */
public record LateInCommune(
        @Nullable Integer communeId, @Nullable String commune, long late) {}
