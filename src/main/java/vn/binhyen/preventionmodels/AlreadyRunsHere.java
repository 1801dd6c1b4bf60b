package vn.binhyen.preventionmodels;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A model has one point at a place while it runs there. */
class AlreadyRunsHere extends ErrorResponseException {

    AlreadyRunsHere() {
        super(HttpStatus.CONFLICT);
    }
}
