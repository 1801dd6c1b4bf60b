package vn.binhyen.exemplars;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** What was asked of an exemplar cannot be; the reason says why and belongs to a field. */
class ExemplarRefused extends ErrorResponseException implements AtField {

    private final Why why;

    /** What is in the way, and the field that it is about. */
    enum Why {
        NO_SUCH_BODY("owner"),
        NO_SUCH_MODEL("terms.modelId"),
        PROPOSED_AHEAD("proposedOn"),
        RECOGNISED_OUT_OF_TIME("recognisedOn"),
        YEAR_AHEAD("movementYear"),
        WITHDRAWN_OUT_OF_TIME("withdrawnOn");

        private final String field;

        Why(String field) {
            this.field = field;
        }
    }

    ExemplarRefused(Why why) {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT),
                null,
                "exemplars.refused." + why,
                null);
        this.why = why;
    }

    @Override
    public String field() {
        return why.field;
    }
}
