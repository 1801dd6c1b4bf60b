package vn.binhyen.programmes;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A plan that others carry out is not removed. */
class StillCarriedOut extends ErrorResponseException {

    StillCarriedOut() {
        super(HttpStatus.CONFLICT);
    }
}
