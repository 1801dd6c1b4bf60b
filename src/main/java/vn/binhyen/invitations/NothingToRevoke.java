package vn.binhyen.invitations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** This code was used, revoked or replaced meanwhile. */
class NothingToRevoke extends ErrorResponseException {

    NothingToRevoke() {
        super(HttpStatus.CONFLICT);
    }
}
