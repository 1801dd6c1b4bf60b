package vn.binhyen.trials;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** What was asked of a trial cannot be; the reason says why and belongs to a field. */
class TrialRefused extends ErrorResponseException implements AtField {

    private final Why why;

    /** What is in the way, and the field that it is about. */
    enum Why {
        NO_SUCH_MODEL("modelId"),
        NO_SUCH_MEASURE("measure"),
        NOT_BY_ORGANISATION("measure"),
        ADOPTED_OUTSIDE("startMonth"),
        ADOPTED_MISSING("units"),
        UNIT_TWICE("units"),
        UNIT_UNREADABLE("units"),
        UNIT_UNKNOWN("units"),
        NOBODY_TREATED("units"),
        MODEL_RUNS_THERE("units"),
        UNITS_MANY("units"),
        WHOLE_CITY("units");

        private final String field;

        Why(String field) {
            this.field = field;
        }
    }

    TrialRefused(Why why, Object... arguments) {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT),
                null,
                "trials.refused." + why,
                arguments);
        this.why = why;
    }

    @Override
    public String field() {
        return why.field;
    }
}
