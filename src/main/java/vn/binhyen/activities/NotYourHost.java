package vn.binhyen.activities;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Nobody enters for another body, except a desk or the office for those of its area. */
class NotYourHost extends ErrorResponseException {

    NotYourHost() {
        super(HttpStatus.FORBIDDEN);
    }
}
