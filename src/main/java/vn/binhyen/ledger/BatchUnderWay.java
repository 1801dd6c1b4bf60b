package vn.binhyen.ledger;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The batch is being loaded or taken back. */
class BatchUnderWay extends ErrorResponseException {

    BatchUnderWay() {
        super(HttpStatus.CONFLICT);
    }
}
