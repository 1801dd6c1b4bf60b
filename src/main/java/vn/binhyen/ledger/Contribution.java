package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a figure is made of.
 *
 * @param recording with the number it names the fact
 * @param source the kind of record that says so; null where the viewer may not see the record
 */
record Contribution(
        long recording,
        int number,
        LocalDate day,
        int areaId,
        String areaName,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        BigDecimal amount,
        Instant recordedAt,
        @Nullable String source,
        @Nullable UUID sourceId) {

    /** Where the next piece of the list begins. */
    String place() {
        return day + ":" + recording + ":" + number;
    }
}
