package vn.binhyen.invitations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The codes of this batch are not made yet. */
class StillMaking extends ErrorResponseException {

    StillMaking() {
        super(HttpStatus.CONFLICT);
    }
}
