package vn.binhyen.invitations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No batch of invitations of this id is within reach. */
class NoSuchBatch extends ErrorResponseException {

    NoSuchBatch() {
        super(HttpStatus.NOT_FOUND);
    }
}
