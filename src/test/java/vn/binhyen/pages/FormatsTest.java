package vn.binhyen.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats vietnamese = new Formats(Texts.VIETNAMESE);
    private final Formats english = new Formats(Texts.ENGLISH);

    @Test
    void vietnameseNumbersHavePointsBetweenThousandsAndACommaBeforeTheFraction() {
        assertThat(vietnamese.number(1_234_567)).isEqualTo("1.234.567");
        assertThat(vietnamese.decimal(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
        assertThat(vietnamese.decimal(new BigDecimal("-0.25"))).isEqualTo("-0,25");
    }

    @Test
    void englishNumbersAreWrittenTheOtherWayRound() {
        assertThat(english.number(1_234_567)).isEqualTo("1,234,567");
        assertThat(english.decimal(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
    }

    @Test
    void daysAreWrittenTheSameInBothLanguages() {
        var day = LocalDate.of(2026, 11, 2);
        assertThat(vietnamese.date(day)).isEqualTo("02/11/2026").isEqualTo(english.date(day));
    }

    @Test
    void momentsAreWrittenInTheTimeOfHanoi() {
        assertThat(vietnamese.moment(Instant.parse("2026-11-22T07:05:00Z"))).isEqualTo("22/11/2026 14:05");
        assertThat(vietnamese.moment(Instant.parse("2026-11-22T17:00:00Z"))).isEqualTo("23/11/2026 00:00");
    }

    @Test
    void percentsHaveOnePlaceAndASpaceThatDoesNotBreak() {
        assertThat(vietnamese.percent(875, 1000)).isEqualTo("87,5\u00a0%");
        assertThat(english.percent(1, 3)).isEqualTo("33.3\u00a0%");
        assertThat(vietnamese.percent(3, 3)).isEqualTo("100\u00a0%");
        assertThat(vietnamese.percent(0, 3)).isEqualTo("0\u00a0%");
    }

    @Test
    void almostAllIsNotAllAndAlmostNothingIsNotNothing() {
        assertThat(vietnamese.percent(99_999, 100_000)).isEqualTo("99,9\u00a0%");
        assertThat(vietnamese.percent(1, 100_000)).isEqualTo("0,1\u00a0%");
    }

    @Test
    void aShareOfNothingIsNotANumber() {
        assertThat(vietnamese.percent(0, 0)).isEqualTo("–");
    }

    @Test
    void sizesAreInKilobytesAndMegabytes() {
        assertThat(vietnamese.size(0)).isEqualTo("1\u00a0kB");
        assertThat(vietnamese.size(2048)).isEqualTo("2\u00a0kB");
        assertThat(vietnamese.size(1_572_864)).isEqualTo("1,5\u00a0MB");
    }
}
