package vn.binhyen.regulations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A regulation that was ended stays as it is. */
class AlreadyEnded extends ErrorResponseException {

    AlreadyEnded() {
        super(HttpStatus.CONFLICT);
    }
}
