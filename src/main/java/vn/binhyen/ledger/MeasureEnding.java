package vn.binhyen.ledger;

import java.time.LocalDate;

/** After its last day a measure is neither asked for nor told; what was told until then stays. */
public record MeasureEnding(LocalDate lastDay, String reason) {}
