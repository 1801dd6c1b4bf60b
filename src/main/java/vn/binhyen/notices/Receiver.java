package vn.binhyen.notices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation that a letter goes to, and its work address. */
public record Receiver(UUID organisationId, @Nullable Integer communeId, String recipient) {}
