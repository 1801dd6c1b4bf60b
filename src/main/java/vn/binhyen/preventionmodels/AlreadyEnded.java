package vn.binhyen.preventionmodels;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A point or group that ended stays as it is. */
class AlreadyEnded extends ErrorResponseException {

    AlreadyEnded() {
        super(HttpStatus.CONFLICT);
    }
}
