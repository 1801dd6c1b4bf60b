package vn.binhyen.ledger;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** No batch of that id, or somebody else's. */
class NoSuchBatch extends ErrorResponseException {

    NoSuchBatch() {
        super(HttpStatus.NOT_FOUND);
    }
}
