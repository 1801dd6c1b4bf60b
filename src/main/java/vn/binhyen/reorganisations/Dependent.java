package vn.binhyen.reorganisations;

/**
 * What stands in the way of undoing.
 *
 * @param label the key of the sentence that names such rows
 * @param count how many there are
 */
record Dependent(String label, long count) {}
