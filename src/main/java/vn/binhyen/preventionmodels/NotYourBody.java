package vn.binhyen.preventionmodels;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Nobody enters for another body, except a desk or the office for one in its area. */
class NotYourBody extends ErrorResponseException {

    NotYourBody() {
        super(HttpStatus.FORBIDDEN);
    }
}
