package vn.binhyen.ledger;

import java.util.List;

/** What is wrong with a row of a batch, by the key of its sentence. */
record BatchFlaw(int row, FactHead head, String key, List<String> arguments) {}
