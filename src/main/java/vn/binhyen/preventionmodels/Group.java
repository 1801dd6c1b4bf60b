package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group of a point: who they are together, and how many. */
public record Group(
        UUID id,
        String name,
        int members,
        LocalDate formedOn,
        @Nullable LocalDate dissolvedOn) {}
