package vn.binhyen.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.ParseException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

class TypedValuesTest {

    private final DayFormatter days = new DayFormatter();
    private final DecimalFormatter decimals = new DecimalFormatter();

    @Test
    void aDayMayBeTypedAsPeopleWriteIt() throws ParseException {
        for (var typed : List.of("2/9/2026", "02/09/2026", " 2-9-2026 ", "2.9.2026", "2026-09-02")) {
            assertThat(days.parse(typed, Texts.VIETNAMESE)).isEqualTo(LocalDate.of(2026, 9, 2));
        }
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        for (var typed : List.of("31/02/2026", "1/13/2026", "22/11/26", "22/11", "hôm nay", "")) {
            assertThatThrownBy(() -> days.parse(typed, Texts.VIETNAMESE)).isInstanceOf(ParseException.class);
        }
    }

    @Property
    void aPrintedDecimalIsReadBackInItsLanguage(
            @ForAll @BigRange(min = "-9999999", max = "9999999") @Scale(3) BigDecimal number) throws ParseException {
        for (var language : List.of(Texts.VIETNAMESE, Texts.ENGLISH)) {
            assertThat(decimals.parse(decimals.print(number, language), language))
                    .isEqualByComparingTo(number);
        }
    }

    @Test
    void whatCouldBeTwoNumbersIsRefused() throws ParseException {
        assertThat(decimals.parse("1.250", Texts.VIETNAMESE)).isEqualByComparingTo("1250");
        assertThat(decimals.parse("1,250", Texts.ENGLISH)).isEqualByComparingTo("1250");
        for (var typed : List.of("1.5", "1.23.456", "1,2,3", "12a", "")) {
            assertThatThrownBy(() -> decimals.parse(typed, Texts.VIETNAMESE)).isInstanceOf(ParseException.class);
        }
        assertThatThrownBy(() -> decimals.parse("1,5", Texts.ENGLISH)).isInstanceOf(ParseException.class);
    }

    @Property
    void everyPrintedDayIsReadBack(@ForAll @DateRange(min = "1945-09-02", max = "2100-12-31") LocalDate day)
            throws ParseException {
        assertThat(days.parse(days.print(day, Texts.VIETNAMESE), Texts.VIETNAMESE))
                .isEqualTo(day);
    }
}
