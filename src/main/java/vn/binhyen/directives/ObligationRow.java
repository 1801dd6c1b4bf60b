package vn.binhyen.directives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Wording;
import vn.binhyen.organisations.OrganisationKind;

/**
 * One obligation as lists show it.
 *
 * @param askedDue the day as first given, where it was moved; null: it was not
 * @param asking what the organisation asks and nobody answered yet
 * @param askingDue the day until which it asks for time
 * @param number the result that was handed over last, of a task that asks for a number in the unit
 */
public record ObligationRow(
        long id,
        UUID organisationId,
        String organisationName,
        OrganisationKind organisationKind,
        @Nullable Integer communeId,
        @Nullable String commune,
        UUID directiveId,
        @Nullable String symbol,
        String summary,
        UUID taskId,
        String title,
        @Nullable String period,
        LocalDate due,
        @Nullable LocalDate askedDue,
        @Nullable RequestKind asking,
        @Nullable LocalDate askingDue,
        ObligationStatus status,
        boolean late,
        boolean acknowledged,
        int edition,
        int version,
        @Nullable BigDecimal number,
        @Nullable String unit) {

    /** The task's title; that of a recurring task with the period in which it is asked. */
    public String titleIn(Locale language) {
        if (period == null) return title;
        return title + " – " + Wording.of(language).period(Calendars.standard().period(period));
    }
}
