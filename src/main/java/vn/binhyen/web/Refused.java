package vn.binhyen.web;

import org.jspecify.annotations.Nullable;

/** A request that was not done: its status, why in one sentence, and the number under which a failure is in the log. */
record Refused(int status, String sentence, @Nullable String reference) {}
