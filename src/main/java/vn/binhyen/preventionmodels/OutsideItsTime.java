package vn.binhyen.preventionmodels;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The day lies in the future, or before the point or group began. */
class OutsideItsTime extends ErrorResponseException {

    OutsideItsTime() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
