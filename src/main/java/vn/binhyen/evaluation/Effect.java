package vn.binhyen.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * An estimated effect: the log of a ratio of rates for counts, a difference for rates and scores.
 *
 * @param precision absent where the data do not show how far chance reaches
 */
public record Effect(double estimate, @Nullable Precision precision) {}
