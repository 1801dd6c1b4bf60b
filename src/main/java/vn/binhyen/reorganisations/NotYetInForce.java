package vn.binhyen.reorganisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A reorganisation is carried out on its day or later. */
class NotYetInForce extends ErrorResponseException {

    NotYetInForce() {
        super(HttpStatus.CONFLICT);
    }
}
