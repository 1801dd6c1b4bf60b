package vn.binhyen.activities;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A session that is one of a series is not repeated again. */
class AlreadyRepeated extends ErrorResponseException {

    AlreadyRepeated() {
        super(HttpStatus.CONFLICT);
    }
}
