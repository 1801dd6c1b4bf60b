package vn.binhyen.regulations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organisation that signed, under the name it had then. */
public record Party(int provinceId, @Nullable Integer communeId, UUID organisationId, String organisationName) {}
