package vn.binhyen.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.binhyen.calendars.WorkingDays;

class TimetableTest {

    private static final SendingHours OFFICE_HOURS = hours("2020-01-01", "07:30", "17:30", true);
    private final Timetable timetable = timetable(OFFICE_HOURS);

    @Test
    void inOfficeHoursOfAWorkingDayMessagesLeaveAtOnce() {
        assertOpenFrom("2026-11-18T10:00", "2026-11-18T10:00");
        assertOpenFrom("2026-11-18T07:30", "2026-11-18T07:30");
    }

    @Test
    void beforeOpeningTheyWaitForTheSameMorningAndAfterClosingForTheNext() {
        assertOpenFrom("2026-11-18T06:00", "2026-11-18T07:30");
        assertOpenFrom("2026-11-18T17:30", "2026-11-19T07:30");
    }

    @Test
    void overTheWeekendTheyWaitForMonday() {
        assertOpenFrom("2026-11-20T18:00", "2026-11-23T07:30");
        assertOpenFrom("2026-11-22T10:00", "2026-11-23T07:30");
    }

    @Test
    void onAHolidayTheyWaitForTheNextWorkingDay() {
        assertThat(timetable.openFrom(LocalDateTime.parse("2026-09-02T10:00")).toLocalDate())
                .isAfter(LocalDate.parse("2026-09-02"));
    }

    @Test
    void inAYearWhoseHolidaysAreNotKnownOnlyWeekendsAreQuiet() {
        assertOpenFrom("2049-01-04T10:00", "2049-01-04T10:00");
        assertOpenFrom("2049-01-02T10:00", "2049-01-04T07:30");
    }

    @Test
    void aLaterRuleCountsFromItsDayOn() {
        var changed = timetable(OFFICE_HOURS, hours("2026-11-19", "09:00", "10:00", false));
        assertThat(changed.openFrom(LocalDateTime.parse("2026-11-18T18:00")))
                .isEqualTo(LocalDateTime.parse("2026-11-19T09:00"));
        assertThat(changed.openFrom(LocalDateTime.parse("2026-11-22T09:30")))
                .isEqualTo(LocalDateTime.parse("2026-11-22T09:30"));
    }

    @Property(tries = 300)
    void theEndOfTheQuietHoursIsNeverBeforeNowAndIsItselfNotQuiet(@ForAll("moments") LocalDateTime now) {
        var end = timetable.openFrom(now);
        assertThat(end).isAfterOrEqualTo(now);
        assertThat(timetable.openFrom(end)).isEqualTo(end);
        if (end.isAfter(now)) assertThat(end.toLocalTime()).isEqualTo(OFFICE_HOURS.opens());
    }

    @Provide
    static Arbitrary<LocalDateTime> moments() {
        var first = LocalDateTime.parse("2026-01-01T00:00");
        return Arbitraries.integers().between(0, 364 * 24 * 60).map(first::plusMinutes);
    }

    private void assertOpenFrom(String now, String open) {
        assertThat(timetable.openFrom(LocalDateTime.parse(now))).isEqualTo(LocalDateTime.parse(open));
    }

    private static Timetable timetable(SendingHours... rules) {
        return new Timetable(List.of(rules), WorkingDays.standard());
    }

    private static SendingHours hours(String from, String opens, String closes, boolean workingDays) {
        return new SendingHours(
                LocalDate.parse(from), LocalTime.parse(opens), LocalTime.parse(closes), workingDays, false);
    }
}
