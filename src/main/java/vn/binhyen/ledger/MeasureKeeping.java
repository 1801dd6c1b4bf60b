package vn.binhyen.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Who keeps a measure and who may see it.
 *
 * @param enteredBy the lowest who may enter it
 * @param module whose records it is derived from; null: somebody enters it
 * @param ofPersons whether it counts persons, so that public views hide small counts
 */
public record MeasureKeeping(
        Keeper enteredBy, Keeper confirmedBy, @Nullable String module, boolean ofPersons, boolean published) {}
