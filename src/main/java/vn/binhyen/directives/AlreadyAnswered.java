package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Nothing is asked any more: somebody else answered first, or it was taken back. */
class AlreadyAnswered extends ErrorResponseException {

    AlreadyAnswered() {
        super(HttpStatus.CONFLICT);
    }
}
