package vn.binhyen.issuances;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** What was asked of a number cannot be. */
class NumberRefused extends ErrorResponseException implements AtField {

    private final Why why;

    /** What is in the way, and the field that it is about. */
    enum Why {
        NOT_YOUR_AREA("area"),
        NO_CODE(""),
        ISSUED("reason"),
        VOIDED("reason"),
        YEAR_IS_OVER(""),
        REPLACED("by"),
        REPLACES_ITSELF("by"),
        NOT_ISSUED("by"),
        NOTHING_LEFT("by");

        private final String field;

        Why(String field) {
            this.field = field;
        }
    }

    NumberRefused(Why why) {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT),
                null,
                "issuances.refused." + why,
                null);
        this.why = why;
    }

    Why why() {
        return why;
    }

    @Override
    public String field() {
        return why.field;
    }
}
