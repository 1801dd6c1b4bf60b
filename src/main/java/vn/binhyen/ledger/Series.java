package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The levels of one stock in one place, and a day on which one was told. */
record Series(int measure, int area, @Nullable UUID organisation, LocalDate day) {

    static Series of(Entry entry) {
        return new Series(entry.measure(), entry.area(), entry.organisation(), entry.day());
    }
}
