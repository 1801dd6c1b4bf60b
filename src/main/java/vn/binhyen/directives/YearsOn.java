package vn.binhyen.directives;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.calendars.EachPeriod;

/** Moves what was asked in one year on by some years: every day and every year in it, and nothing else. */
record YearsOn(int years) {

    /**
     * The terms some years later.
     *
     * @param whole the copy of the task that gathers this one
     */
    TaskTerms of(TaskTerms terms, @Nullable UUID whole) {
        return new TaskTerms(
                terms.title(),
                terms.details(),
                terms.completion(),
                terms.unit(),
                of(terms.deadline()),
                terms.year() + years,
                terms.selector(),
                terms.aim().within(whole),
                of(terms.particulars()));
    }

    /** Rules that are counted in a year of their own stay as they are: their year is the task's. */
    private DeadlineRule of(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.OnDate on -> new DeadlineRule.OnDate(on.day().plusYears(years));
            case EachPeriod each ->
                new EachPeriod(
                        each.calendar(),
                        each.granularity(),
                        each.due(),
                        each.until().plusYears(years));
            case DeadlineRule.ByDayOfYear by -> by;
            case DeadlineRule.BeforeDayOfYear before -> before;
            case DeadlineRule.EndOfPeriod end -> end;
            case DeadlineRule.WorkingDaysAfterIssue working -> working;
        };
    }

    private Particulars of(Particulars known) {
        return new Particulars(
                known.lead(),
                known.support(),
                known.proof(),
                known.proofKinds(),
                known.minutes(),
                known.milestones().stream()
                        .map(each -> new Milestone(each.day().plusYears(years), each.title()))
                        .toList());
    }
}
