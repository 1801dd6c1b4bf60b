package vn.binhyen.programmes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation's resolution and yearly plan: whether, on which day, and whether by the end of quarter I. */
public record PapersOfYear(
        UUID organisation,
        int year,
        Timing resolution,
        @Nullable LocalDate resolutionOn,
        Timing plan,
        @Nullable LocalDate planOn) {}
