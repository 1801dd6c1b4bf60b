package vn.binhyen.ledger;

import org.jspecify.annotations.Nullable;

/**
 * How a measure is computed.
 *
 * @param part of a ratio: the code of what is above the line
 * @param whole of a ratio: the code of what is below the line
 * @param toldInLevels of a stock: told as it stands on a day; otherwise as what came and went
 * @param decimals places after the comma of an amount, 0 to 2
 */
public record MeasureRule(
        Nature nature,
        boolean toldInLevels,
        @Nullable String part,
        @Nullable String whole,
        int decimals,
        boolean sumsOverTime,
        boolean sumsOverAreas) {}
