package vn.binhyen.reorganisations;

/**
 * What stands in the way of undoing.
 *
 * @param label the key of the sentence that names such rows
 * @param count how many there are
 */
record Dependent(String label, long count) {

    /** Rows of a table, {@code module.table}, which nobody said would follow: they are told by their module. */
    static Dependent in(String table, long count) {
        return new Dependent("reorganisations.standing." + table.split("\\.", 2)[0], count);
    }
}
