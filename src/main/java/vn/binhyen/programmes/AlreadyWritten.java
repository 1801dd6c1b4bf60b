package vn.binhyen.programmes;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A programme begins with an earlier one only while it is empty. */
class AlreadyWritten extends ErrorResponseException {

    AlreadyWritten() {
        super(HttpStatus.CONFLICT);
    }
}
