package vn.binhyen.preventionmodels;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.Errors;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** A model cannot reach a stage now; the reason says why and belongs to a field of the form. */
class StepRefused extends ErrorResponseException implements AtField {

    private final Why why;

    /** What is in the way, and the field that it is about. */
    enum Why {
        NOT_FROM_HERE("to"),
        BIRTH_INCOMPLETE("to"),
        NO_POINT("to"),
        TOO_EARLY("to"),
        IN_THE_FUTURE("day"),
        BEFORE_THE_LAST("day"),
        DOCUMENT_MISSING("document"),
        REASON_MISSING("note"),
        LESSONS_MISSING("lessons");

        private final String field;

        Why(String field) {
            this.field = field;
        }
    }

    StepRefused(Why why, Object... about) {
        super(
                why == Why.NOT_FROM_HERE ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT),
                null,
                "preventionmodels.refused." + why,
                about);
        this.why = why;
    }

    Why why() {
        return why;
    }

    @Override
    public String field() {
        return why.field;
    }

    /** Says it beside a field of another form. */
    void reject(Errors errors, String field) {
        errors.rejectValue(field, getDetailMessageCode(), getDetailMessageArguments(), null);
    }
}
