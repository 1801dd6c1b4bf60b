package vn.binhyen.programmes;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A plan carries out one of its own body or of a body above it. */
class NotAHigherPlan extends ErrorResponseException {

    NotAHigherPlan() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
