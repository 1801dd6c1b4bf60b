package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Something that is missing or wrong keeps a directive from being issued. */
class NotIssuable extends ErrorResponseException {

    /** What keeps it. */
    enum Reason {
        NOTHING_ASKED,
        NOBODY_SELECTED,
        DEADLINE_PASSED,
        DEADLINE_UNKNOWN,
        NEVER_ENDS,
        NOTHING_GATHERED,
        TARGETS_DIFFER
    }

    private final Reason reason;
    private final Object[] arguments;

    private NotIssuable(Reason reason, Object... arguments) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.reason = reason;
        this.arguments = arguments;
    }

    static NotIssuable nothingAsked() {
        return new NotIssuable(Reason.NOTHING_ASKED);
    }

    static NotIssuable nobodySelected(String task) {
        return new NotIssuable(Reason.NOBODY_SELECTED, task);
    }

    static NotIssuable deadlinePassed(String task, LocalDate day) {
        return new NotIssuable(
                Reason.DEADLINE_PASSED,
                task,
                "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    }

    static NotIssuable deadlineUnknown(String task) {
        return new NotIssuable(Reason.DEADLINE_UNKNOWN, task);
    }

    static NotIssuable neverEnds(String task) {
        return new NotIssuable(Reason.NEVER_ENDS, task);
    }

    static NotIssuable nothingGathered(String task) {
        return new NotIssuable(Reason.NOTHING_GATHERED, task);
    }

    static NotIssuable targetsDiffer(TargetSum sum) {
        return new NotIssuable(Reason.TARGETS_DIFFER, sum.title());
    }

    Reason reason() {
        return reason;
    }

    @Override
    public String getDetailMessageCode() {
        return super.getDetailMessageCode() + "." + reason.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return arguments.clone();
    }
}
