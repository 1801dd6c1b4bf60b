package vn.binhyen.programmes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document that a plan answers: one that is entered here, with the words by which it is known, or one only named. */
public record Answered(@Nullable UUID directiveId, String words) {}
