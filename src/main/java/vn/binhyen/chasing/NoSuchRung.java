package vn.binhyen.chasing;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such rung, or it has been replaced. */
class NoSuchRung extends ErrorResponseException {

    NoSuchRung() {
        super(HttpStatus.NOT_FOUND);
    }
}
