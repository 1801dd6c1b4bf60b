package vn.binhyen.catalogue;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A proposal is not published: the model must be approved first. */
class NotYetApproved extends ErrorResponseException {

    NotYetApproved() {
        super(HttpStatus.CONFLICT);
    }
}
