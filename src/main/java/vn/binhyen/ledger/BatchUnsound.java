package vn.binhyen.ledger;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A batch with mistakes, or without rows, is not loaded. */
class BatchUnsound extends ErrorResponseException {

    BatchUnsound() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
