package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such obligation, or it is another's. */
class NoSuchObligation extends ErrorResponseException {

    NoSuchObligation(ObligationId id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("obligation " + id));
    }
}
