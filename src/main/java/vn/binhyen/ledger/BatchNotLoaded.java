package vn.binhyen.ledger;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What is not loaded cannot be taken back. */
class BatchNotLoaded extends ErrorResponseException {

    BatchNotLoaded() {
        super(HttpStatus.CONFLICT);
    }
}
