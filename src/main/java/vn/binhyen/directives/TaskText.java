package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One task as it reads; its last day is fixed when the directive is issued. */
public record TaskText(UUID id, TaskTerms terms, @Nullable LocalDate due) {}
