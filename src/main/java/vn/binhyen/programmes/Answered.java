package vn.binhyen.programmes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** A document that a plan answers: one that is entered here, with the words by which it is known, or one only named. */
@Table(schema = "programmes", name = "answered_document")
public record Answered(@Nullable UUID directiveId, String words) {}
