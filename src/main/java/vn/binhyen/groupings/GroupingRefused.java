package vn.binhyen.groupings;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** What was asked of a grouping cannot be; the reason says why and belongs to a field. */
class GroupingRefused extends ErrorResponseException implements AtField {

    private final Why why;

    /** What is in the way, and the field that it is about. */
    enum Why {
        ENDS_BEFORE_IT_BEGINS("validUntil"),
        SINCE_OUT_OF_TIME("since"),
        CHANGED_LATER("since"),
        NOT_THERE_THEN("areas"),
        BELONGS_ALREADY("areas"),
        NO_SUCH_ORGANISATION("organisations");

        private final String field;

        Why(String field) {
            this.field = field;
        }
    }

    GroupingRefused(Why why, Object... arguments) {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT),
                null,
                "groupings.refused." + why,
                arguments);
        this.why = why;
    }

    @Override
    public String field() {
        return why.field;
    }
}
