package vn.binhyen.regulations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A regulation that runs out and whose renewal somebody has to look after, with the last reminder of it. */
public record RenewalLine(
        UUID id,
        String organisationName,
        String counterpartName,
        LocalDate validUntil,
        @Nullable ReminderState reminded,
        @Nullable Instant remindedAt) {}
