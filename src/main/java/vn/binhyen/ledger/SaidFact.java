package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact as somebody sends it.
 *
 * @param commune its code on the day
 * @param area instead of a commune's code, the id of a commune or province
 */
record SaidFact(
        String measure,
        LocalDate day,
        @Nullable String commune,
        @Nullable Integer area,
        @Nullable UUID organisation,
        BigDecimal amount) {}
