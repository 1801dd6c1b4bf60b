package vn.binhyen.ledger;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The rows of the batch are no longer there: the file is to be sent again. */
class BatchGone extends ErrorResponseException {

    BatchGone() {
        super(HttpStatus.CONFLICT);
    }
}
