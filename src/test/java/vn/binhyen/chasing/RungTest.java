package vn.binhyen.chasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.binhyen.calendars.WorkingDays;
import vn.binhyen.chasing.Rung.Channel;
import vn.binhyen.chasing.Rung.Target;

class RungTest {

    private static final LocalDate A_MONDAY = LocalDate.parse("2026-11-30");

    @Test
    void aRungBeforeTheDayLooksAheadOverTheWeekend() {
        assertThat(rung(-5).days(A_MONDAY, WorkingDays.standard()))
                .contains(new Rung.Days(A_MONDAY, LocalDate.parse("2026-12-07")));
    }

    @Test
    void aRungAfterTheDayCountsWorkingDaysOnly() {
        assertThat(rung(1).days(A_MONDAY, WorkingDays.standard()).orElseThrow().to())
                .isEqualTo(LocalDate.parse("2026-11-29"));
        assertThat(rung(2).days(A_MONDAY, WorkingDays.standard()).orElseThrow().to())
                .isEqualTo(LocalDate.parse("2026-11-26"));
        assertThat(rung(0).days(A_MONDAY, WorkingDays.standard()).orElseThrow().to())
                .isEqualTo(A_MONDAY);
    }

    @Test
    void whereTheHolidaysAreNotKnownNobodyReachesIt() {
        assertThat(rung(-5).days(LocalDate.parse("2049-03-01"), WorkingDays.standard()))
                .isEmpty();
        assertThat(rung(1).days(LocalDate.parse("2049-03-01"), WorkingDays.standard()))
                .isEmpty();
    }

    private static Rung rung(int days) {
        return new Rung(1, days, Target.ORGANISATION, Channel.EMAIL, A_MONDAY, null, true, false);
    }
}
