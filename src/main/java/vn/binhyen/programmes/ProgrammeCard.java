package vn.binhyen.programmes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One programme as lists show it; the day is that of its first yearly plan. */
public record ProgrammeCard(
        UUID id,
        Level level,
        String bodyName,
        String calendar,
        int workingYear,
        long tasks,
        long plans,
        @Nullable LocalDate planOn,
        boolean noPlan,
        Resolution resolution,
        @Nullable LocalDate resolutionOn,
        EnteredBy enteredBy) {}
