package vn.binhyen.accounts;

import java.time.Instant;

/** One place where somebody is signed in. */
record OwnSession(String handle, String device, Instant since, Instant lastUsed, boolean current) {}
