package vn.binhyen.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Problem;

/**
 * A request that was not done: its status, why in one sentence, the number under which a failure is in the log, and which
 * fields are wrong.
 */
record Refused(int status, String sentence, @Nullable String reference, List<Problem> errors) {}
