package vn.binhyen.activities;

import java.time.Instant;

/** Who acts on a session, for whom, and when. */
record Hand(EnteredBy as, String actor, Instant at) {}
