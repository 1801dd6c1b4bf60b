package vn.binhyen.programmes;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The body has no programme of the year before in this calendar. */
class NothingToCopy extends ErrorResponseException {

    NothingToCopy() {
        super(HttpStatus.CONFLICT);
    }
}
