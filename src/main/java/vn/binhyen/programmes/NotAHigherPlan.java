package vn.binhyen.programmes;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.pages.AtField;

/** A plan carries out one of its own body or of a body above it. */
class NotAHigherPlan extends ErrorResponseException implements AtField {

    NotAHigherPlan() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Override
    public String field() {
        return "carriesOut";
    }
}
