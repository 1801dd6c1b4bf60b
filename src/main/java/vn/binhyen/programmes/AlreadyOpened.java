package vn.binhyen.programmes;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The body has a programme of this year in this calendar. */
class AlreadyOpened extends ErrorResponseException {

    AlreadyOpened() {
        super(HttpStatus.CONFLICT);
    }
}
