package vn.binhyen.regulations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A regulation is renewed once. */
class AlreadyRenewed extends ErrorResponseException {

    AlreadyRenewed() {
        super(HttpStatus.CONFLICT);
    }
}
