package vn.binhyen.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    final Calendars calendars = Calendars.standard();
    final Wording vietnamese = Wording.of(Locale.of("vi"));
    final Wording english = Wording.of(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            calendar_year:2026:quarter:1    | Quý I/2026             | Quarter 1 of 2026
            calendar_year:2026:quarter:4    | Quý IV/2026            | Quarter 4 of 2026
            calendar_year:2026:half_year:1  | 6 tháng đầu năm 2026   | First half of 2026
            calendar_year:2026:half_year:2  | 6 tháng cuối năm 2026  | Second half of 2026
            calendar_year:2026:year:1       | Năm 2026               | 2026
            calendar_year:2026:month:3      | Tháng 3/2026           | March 2026
            residential_area:2026:month:1   | Tháng 11/2025          | November 2025
            organisation:2026:year:1        | 16/11/2025–15/11/2026  | 16 November 2025–15 November 2026
            school_year:2025:year:1         | Năm học 2025–2026      | School year 2025–2026
            """)
    void wordsAPeriodAsOfficesDo(String code, String inVietnamese, String inEnglish) {
        assertThat(vietnamese.period(calendars.period(code))).isEqualTo(inVietnamese);
        assertThat(english.period(calendars.period(code))).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            end:calendar_year:quarter:1   | Quý I                                       | By the end of quarter 1 of the year
            end:calendar_year:half_year:1 | 6 tháng đầu năm                             | By the end of the first half of the year
            end:calendar_year:month:3     | Tháng 3                                     | By the end of March
            end:school_year:year:1        | Hết năm học                                 | By the end of the year “School year”
            before:--11-30                | Trước ngày 30/11                            | Before 30 November
            by:--02-05                    | Chậm nhất ngày 05/02                        | By 5 February
            on:2026-11-22                 | Ngày 22/11/2026                             | On 22 November 2026
            working_days:5                | Trong 5 ngày làm việc kể từ ngày ban hành   | Within 5 working days of the day of issue
            """)
    void wordsADeadlineAsDocumentsDo(String code, String inVietnamese, String inEnglish) {
        var rule = DeadlineRule.parse(code);
        assertThat(vietnamese.deadline(rule, calendars)).isEqualTo(inVietnamese);
        assertThat(english.deadline(rule, calendars)).isEqualTo(inEnglish);
    }

    @Test
    void vietnameseIsTheLanguageOfEverybodyWhoDidNotAskForEnglish() {
        assertThat(Wording.of(Locale.FRENCH).month(YearMonth.of(2026, 11))).isEqualTo("Tháng 11/2026");
        assertThat(Wording.of(Locale.UK).month(YearMonth.of(2026, 11))).isEqualTo("November 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"22/11/2026", " 22-11-2026", "22.11.2026 ", "2026-11-22"})
    void readsADayHoweverItIsTyped(String typed) {
        assertThat(Wording.readDay(typed)).contains(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22/11", "31/02/2026", "11/22/2026", "hôm nay", "22/11/26"})
    void doesNotReadWhatIsNoDay(String typed) {
        assertThat(Wording.readDay(typed)).isEmpty();
    }

    @Property
    void readsWhatItWrites(@ForAll @IntRange(min = 0, max = 60_000) int day) {
        var date = LocalDate.ofEpochDay(day);
        assertThat(Wording.readDay(vietnamese.day(date))).contains(date);
    }
}
