package vn.binhyen.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CalendarsTest {
    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    final Calendars calendars = Calendars.standard();

    @Test
    void knowsTheFiveCalendarsAndWhichOneIsNotConfirmed() {
        assertThat(calendars.all())
                .extracting(NamedCalendar::code)
                .containsExactly("calendar_year", "residential_area", "organisation", "protection_team", "school_year");
        assertThat(calendars.all())
                .filteredOn(calendar -> calendar.confidence() != Confidence.CONFIRMED)
                .extracting(NamedCalendar::code)
                .containsExactly("school_year");
    }

    @Test
    void theOrganisationsYear2026RunsFrom16November2025To15November2026() {
        assertYear("organisation", 2026, "2025-11-16", "2026-11-15");
        assertYear("residential_area", 2026, "2025-11-01", "2026-10-31");
        assertYear("protection_team", 2026, "2025-11-15", "2026-11-14");
        assertYear("school_year", 2025, "2025-09-01", "2026-08-31");
        assertYear("calendar_year", 2026, "2026-01-01", "2026-12-31");
    }

    @Test
    void novemberHasThreeAtomsAndEveryOtherMonthOne() {
        assertThat(calendars.atomsOf(YearMonth.of(2026, 11)))
                .extracting(atom ->
                        atom.firstDay().getDayOfMonth() + "-" + atom.lastDay().getDayOfMonth())
                .containsExactly("1-14", "15-15", "16-30");
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> calendars.atomsOf(YearMonth.of(2028, month))))
                .extracting(List::size)
                .containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1);
    }

    @Test
    void anotherCalendarMakesMoreAtoms() {
        var reporting = new NamedCalendar(
                "reporting",
                MonthDay.of(12, 15),
                false,
                Set.of(Granularity.YEAR, Granularity.MONTH),
                "a",
                "b",
                Confidence.UNCONFIRMED,
                "c");
        var both = new Calendars(List.of(calendars.get("organisation"), reporting));
        assertThat(both.atomsOf(YearMonth.of(2026, 2))).hasSize(2);
        assertThat(both.atomsOf(YearMonth.of(2026, 11))).hasSize(3);
    }

    @Test
    void refusesWhatTheDataDoNotHave() {
        var organisation = calendars.get("organisation");
        assertThatThrownBy(() -> calendars.get("lunar")).hasMessageContaining("lunar");
        assertThatThrownBy(() -> new Period(organisation, Granularity.QUARTER, 2026, 1))
                .hasMessageContaining("quarter");
        assertThatThrownBy(() -> calendars.period("calendar_year:2026:quarter:5"))
                .hasMessageContaining("5");
        assertThatThrownBy(() -> Calendars.parse("code,starts\nx,--01-01\n")).hasMessageContaining("Line 2");
        assertThatThrownBy(() -> Calendars.parse("code,starts\nx\n")).hasMessageContaining("Line 2");
    }

    @Property
    void everyDayLiesInExactlyOnePeriodOfEachCalendarAndGranularity(@ForAll("days") LocalDate day) {
        for (var calendar : calendars.all())
            for (var granularity : calendar.granularities()) {
                var periods = IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                        .boxed()
                        .flatMap(year -> IntStream.rangeClosed(1, granularity.perYear())
                                .mapToObj(number -> new Period(calendar, granularity, year, number)))
                        .filter(period -> period.contains(day))
                        .toList();
                assertThat(periods).containsExactly(calendar.periodOn(day, granularity));
            }
    }

    @Property
    void theNextPeriodBeginsTheDayAfter(@ForAll("periods") Period period) {
        assertThat(period.next().firstDay()).isEqualTo(period.lastDay().plusDays(1));
        assertThat(period.next().previous()).isEqualTo(period);
    }

    @Property(tries = 120)
    void atomsTileTheYearWithoutGapOrOverlap(@ForAll("days") LocalDate day) {
        var expected = LocalDate.of(day.getYear(), 1, 1);
        for (var month = 1; month <= 12; month++)
            for (var atom : calendars.atomsOf(YearMonth.of(day.getYear(), month))) {
                assertThat(atom.firstDay()).isEqualTo(expected);
                expected = atom.lastDay().plusDays(1);
            }
        assertThat(expected).isEqualTo(LocalDate.of(day.getYear() + 1, 1, 1));
        assertThat(calendars.atomOn(day).contains(day)).isTrue();
    }

    @Property
    void noAtomCrossesABoundaryOfAnyCalendar(@ForAll("days") LocalDate day) {
        var atom = calendars.atomOn(day);
        for (var calendar : calendars.all())
            for (var granularity : calendar.granularities())
                assertThat(calendar.periodOn(atom.firstDay(), granularity))
                        .isEqualTo(calendar.periodOn(atom.lastDay(), granularity));
    }

    @Property
    void everyPeriodIsAUnionOfAtoms(@ForAll("periods") Period period) {
        var days = calendars.atomsOf(period).stream()
                .flatMap(atom -> atom.firstDay().datesUntil(atom.lastDay().plusDays(1)));
        assertThat(days)
                .containsExactlyElementsOf(period.firstDay()
                        .datesUntil(period.lastDay().plusDays(1))
                        .toList());
    }

    @Property
    void thePeriodCodeRoundTrips(@ForAll("periods") Period period) {
        assertThat(calendars.period(period.code())).isEqualTo(period);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Period> periods() {
        var calendar = Arbitraries.of(calendars.all());
        return Combinators.combine(days(), calendar)
                .flatAs((day, of) ->
                        Arbitraries.of(of.granularities()).map(granularity -> of.periodOn(day, granularity)));
    }

    private void assertYear(String code, int year, String firstDay, String lastDay) {
        var period = calendars.get(code).year(year);
        assertThat(period.firstDay()).isEqualTo(firstDay);
        assertThat(period.lastDay()).isEqualTo(lastDay);
    }
}
