package vn.binhyen.ledger;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Since the file was checked somebody told what it tells too. */
class BatchToldMeanwhile extends ErrorResponseException {

    BatchToldMeanwhile() {
        super(HttpStatus.CONFLICT);
    }
}
