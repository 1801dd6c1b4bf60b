package vn.binhyen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.binhyen.reports.Receipts.Receipt;
import vn.binhyen.reports.Receipts.Timeliness;

/** A report is in time until and including the day on which it is due, whenever that is looked at. */
class ReceiptsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);

    @Test
    void theDayOnWhichItIsDueIsInTimeAndTheNextIsLate() {
        assertThat(Receipt.timeliness(DUE, DUE, DUE.plusYears(1))).isEqualTo(Timeliness.ON_TIME);
        assertThat(Receipt.timeliness(DUE, DUE.plusDays(1), DUE.plusYears(1))).isEqualTo(Timeliness.LATE);
    }

    @Test
    void whatIsNotThereIsMissingOnceItIsOverdue() {
        assertThat(Receipt.timeliness(DUE, null, DUE)).isEqualTo(Timeliness.AWAITED);
        assertThat(Receipt.timeliness(DUE, null, DUE.plusDays(1))).isEqualTo(Timeliness.MISSING);
    }
}
