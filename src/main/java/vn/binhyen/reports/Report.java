package vn.binhyen.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Period;

/**
 * The report of an office or a desk for a period, and where it stands. Who approves is never who submitted.
 *
 * @param definition what it answers, in the edition that was in force when it was begun
 * @param steps how many there were; who acts on an older reading is refused
 * @param edition how often it was approved
 * @param receivedOn when it was first submitted
 */
record Report(
        ReportId id,
        Reporter reporter,
        Definition definition,
        Period period,
        LocalDate due,
        ReportState state,
        int steps,
        int edition,
        @Nullable LocalDate receivedOn,
        @Nullable String submittedBy) {

    static Report begun(Reporter reporter, Definition definition, Period period) {
        return new Report(
                ReportId.fresh(),
                reporter,
                definition,
                period,
                definition.due(period),
                ReportState.OPEN,
                0,
                0,
                null,
                null);
    }

    Report submit(String actor, LocalDate today) {
        if (!today.isAfter(period.lastDay())) throw new ReportRefused(ReportRefused.Why.NOT_OVER);
        if (!isWithItsWriter()) throw new ReportRefused(ReportRefused.Why.SENT);
        return next(ReportState.SUBMITTED, edition, receivedOn == null ? today : receivedOn, actor);
    }

    Report giveBack(int seen) {
        requireSeen(seen);
        if (state != ReportState.SUBMITTED) throw new ReportRefused(ReportRefused.Why.NOT_SENT);
        return next(ReportState.RETURNED, edition, receivedOn, submittedBy);
    }

    Report approve(String actor) {
        if (state != ReportState.SUBMITTED) throw new ReportRefused(ReportRefused.Why.NOT_SENT);
        if (actor.equals(submittedBy)) throw new ReportRefused(ReportRefused.Why.OWN);
        return next(ReportState.APPROVED, edition + 1, receivedOn, submittedBy);
    }

    /** What was approved stays as it is beside what is approved next. */
    Report reopen(int seen) {
        requireSeen(seen);
        if (state != ReportState.APPROVED) throw new ReportRefused(ReportRefused.Why.NOT_APPROVED);
        return next(ReportState.RETURNED, edition, receivedOn, submittedBy);
    }

    /** Whether its writer may still change what it says. */
    boolean isWithItsWriter() {
        return state == ReportState.OPEN || state == ReportState.RETURNED;
    }

    private void requireSeen(int seen) {
        if (seen != steps) throw new ReportRefused(ReportRefused.Why.CHANGED);
    }

    private Report next(ReportState next, int nextEdition, @Nullable LocalDate received, @Nullable String by) {
        return new Report(id, reporter, definition, period, due, next, steps + 1, nextEdition, received, by);
    }
}
