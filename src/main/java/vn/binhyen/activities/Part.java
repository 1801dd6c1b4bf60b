package vn.binhyen.activities;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** An organisation that holds a session together with its host, and how many of its own people came. */
@Table(schema = "activities", name = "part")
public record Part(UUID organisation, String name, @Nullable Integer came) {}
