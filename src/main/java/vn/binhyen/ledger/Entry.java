package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact as it is kept: its measure by number, its amount in full. */
record Entry(
        int measure,
        LocalDate day,
        int area,
        @Nullable UUID organisation,
        boolean share,
        boolean level,
        BigDecimal amount) {

    private static final int SCALE = 2;

    Entry {
        amount = amount.setScale(SCALE);
    }

    static Entry of(Measure measure, Fact fact) {
        return new Entry(
                measure.id(), fact.day(), fact.area(), fact.organisation(), fact.share(), fact.level(), fact.amount());
    }

    Entry opposite() {
        return new Entry(measure, day, area, organisation, share, level, amount.negate());
    }
}
