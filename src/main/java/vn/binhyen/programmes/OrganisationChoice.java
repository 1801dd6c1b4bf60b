package vn.binhyen.programmes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation for which a desk or the office may enter a programme. */
record OrganisationChoice(UUID id, String name, @Nullable String commune) {}
