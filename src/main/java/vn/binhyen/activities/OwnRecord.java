package vn.binhyen.activities;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Nobody confirms what they wrote themselves. */
class OwnRecord extends ErrorResponseException {

    OwnRecord() {
        super(HttpStatus.CONFLICT);
    }
}
