package vn.binhyen.directives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.calendars.PeriodDay;
import vn.binhyen.directives.DeadlineForm.Ending;

class DeadlineFormTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on:2026-12-01",
                "by:--11-30",
                "before:--12-15",
                "end:calendar_year:quarter:4",
                "end:school_year:month:5",
                "end:organisation:year:1",
                "working_days:5",
                "each:calendar_year:month:last_day-0:2027-12-31",
                "each:residential_area:year:working_days_after-10:2029-12-31"
            })
    void everyRuleCanBeTypedAndIsReadBack(String code) {
        var rule = DeadlineRule.parse(code);
        var form = DeadlineForm.of(rule, 2026);
        assertThat(form.rule()).contains(rule);
        assertThat(form.year(TODAY)).isEqualTo(2026);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, ''",
        "DAY, 31/2/2026",
        "DAY, 21/11/2026",
        "LATEST, 29/2/2028",
        "LATEST, 21/11/2026",
        "BEFORE, 22/11/2026"
    })
    void aDayThatIsMissingUnreadableOrOverIsRefusedAtItsField(Ending ending, String typed) {
        var form = new DeadlineForm(ending, typed, typed, typed, null, null, null, null);
        assertThat(problems(form)).containsExactly("deadline." + ending.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void onlyTheFieldsOfTheChosenWayAreRead() {
        var form = new DeadlineForm(
                Ending.WORKING_DAYS, "không phải ngày", "x", "y", "z", "năm", "5", RecurrenceForm.empty());
        assertThat(problems(form)).isEmpty();
        assertThat(form.rule()).contains(new DeadlineRule.WorkingDaysAfterIssue(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/12/9999", "31/12/2036", "20/11/2026", "mãi mãi"})
    void aRecurrenceThatNeverEndsIsRefused(String until) {
        var each = new RecurrenceForm("calendar_year:month", PeriodDay.Kind.LAST_DAY, null, until);
        assertThat(problems(recurring(each))).containsExactly("deadline.each.until");
    }

    @Test
    void everyGapOfARecurrenceIsNamedAtOnce() {
        var each = new RecurrenceForm("", PeriodDay.Kind.WORKING_DAY, "không", "");
        assertThat(problems(recurring(each)))
                .containsExactlyInAnyOrder("deadline.each.period", "deadline.each.number", "deadline.each.until");
    }

    @Test
    void aDeadlineOnAHolidayStaysAndIsTold() {
        var rule = new DeadlineRule.OnDate(LocalDate.of(2027, 9, 2)); // Quốc khánh
        var due = DueDay.of(rule, 2027, TODAY);
        assertThat(due.day()).isEqualTo(LocalDate.of(2027, 9, 2));
        assertThat(due.isOff()).isTrue();
        assertThat(due.holiday().nameVi()).contains("Quốc khánh");
        assertThat(due.workingDayBefore()).isBefore(due.day()).isAfter(LocalDate.of(2027, 8, 26));
    }

    @Test
    void aWorkingDayNeedsNoWordsAndAWeekendDoes() {
        assertThat(DueDay.of(new DeadlineRule.OnDate(LocalDate.of(2026, 11, 25)), 2026, TODAY)
                        .isOff())
                .isFalse();
        var saturday = DueDay.of(new DeadlineRule.OnDate(LocalDate.of(2026, 11, 28)), 2026, TODAY);
        assertThat(saturday.isOff()).isTrue();
        assertThat(saturday.holiday()).isNull();
        assertThat(saturday.workingDayBefore()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    private static DeadlineForm recurring(RecurrenceForm each) {
        return new DeadlineForm(Ending.EACH_PERIOD, null, null, null, null, null, null, each);
    }

    private static java.util.List<String> problems(DeadlineForm form) {
        var task =
                new TaskForm("Việc", null, Completion.TICK, null, null, form, null, null, null, null, null, null, null);
        var errors = new BeanPropertyBindingResult(task, "form");
        form.check(TODAY, errors);
        return errors.getFieldErrors().stream().map(FieldError::getField).toList();
    }
}
