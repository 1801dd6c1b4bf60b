package vn.binhyen.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The secret address of an organisation's calendar, without its secret. */
record CalendarLink(
        UUID id,
        UUID organisation,
        Instant madeAt,
        @Nullable LocalDate lastReadOn) {}
