package vn.binhyen.chasing;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Two rungs that tell the same people on the same day in the same way would tell them twice. */
class AlreadyARung extends ErrorResponseException {

    AlreadyARung() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
