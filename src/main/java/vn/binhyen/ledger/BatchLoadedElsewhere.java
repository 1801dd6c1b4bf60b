package vn.binhyen.ledger;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The same file was loaded by somebody else. */
class BatchLoadedElsewhere extends ErrorResponseException {

    BatchLoadedElsewhere() {
        super(HttpStatus.CONFLICT);
    }
}
