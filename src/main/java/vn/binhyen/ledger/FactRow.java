package vn.binhyen.ledger;

import org.jspecify.annotations.Nullable;

/** A row to be written: a new fact, or the opposite of one that is taken back. */
record FactRow(Entry entry, @Nullable FactName reverses) {

    /** How many facts more stand because of it. */
    int facts() {
        return reverses == null ? 1 : -1;
    }
}
