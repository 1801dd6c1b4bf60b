package vn.binhyen.ledger;

/** Names one fact: the recording it came with and its number there. */
record FactName(long recording, int number) {}
