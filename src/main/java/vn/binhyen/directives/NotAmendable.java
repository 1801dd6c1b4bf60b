package vn.binhyen.directives;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** Something that is missing or wrong keeps an issued text from being changed. */
class NotAmendable extends ErrorResponseException implements AtField {

    /** What keeps it. */
    enum Reason {
        NO_REASON,
        NOTHING_CHANGED,
        DAY_PASSED,
        EARLIER_DAY,
        RECURS,
        ASKS_ONCE
    }

    private final Reason reason;
    private final String task;

    private NotAmendable(Reason reason, String task) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.reason = reason;
        this.task = task;
    }

    static NotAmendable lacksReason() {
        return new NotAmendable(Reason.NO_REASON, "");
    }

    static NotAmendable nothingChanged() {
        return new NotAmendable(Reason.NOTHING_CHANGED, "");
    }

    static NotAmendable dayPassed(String task) {
        return new NotAmendable(Reason.DAY_PASSED, task);
    }

    /** Who has less time must hear of it: an earlier day is never a small edit. */
    static NotAmendable earlierDay(String task) {
        return new NotAmendable(Reason.EARLIER_DAY, task);
    }

    /** Every period has a day of its own, so no one day is changed. */
    static NotAmendable recurs(String task) {
        return new NotAmendable(Reason.RECURS, task);
    }

    /** What is asked once has no day in each period. */
    static NotAmendable asksOnce(String task) {
        return new NotAmendable(Reason.ASKS_ONCE, task);
    }

    Reason reason() {
        return reason;
    }

    @Override
    public String field() {
        return reason == Reason.NO_REASON ? "reason" : "";
    }

    @Override
    public String getDetailMessageCode() {
        return super.getDetailMessageCode() + "." + reason.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {task};
    }
}
