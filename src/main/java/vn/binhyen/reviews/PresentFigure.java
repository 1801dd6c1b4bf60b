package vn.binhyen.reviews;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Nature;

/**
 * What the ledger knows today of that by which the model is measured.
 *
 * @param amount null where nothing is known; of a stock, as it stood on the last day
 * @param known in how many of the months something is known: the others are missing, not nought
 */
record PresentFigure(
        Measure measure,
        String place,
        LocalDate from,
        LocalDate until,
        @Nullable BigDecimal amount,
        long known,
        int months) {

    boolean isStock() {
        return measure.rule().nature() == Nature.STOCK;
    }
}
