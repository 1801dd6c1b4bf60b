package vn.binhyen.files;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record that a file belongs to, and whose scope it takes over.
 *
 * @param kind module and noun, e.g. {@code directives.obligation}
 */
public record FileOwner(
        String kind,
        String id,
        int provinceId,
        @Nullable Integer communeId,
        @Nullable UUID organisationId) {}
