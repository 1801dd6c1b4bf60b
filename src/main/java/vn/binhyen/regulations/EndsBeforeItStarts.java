package vn.binhyen.regulations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A regulation ends no earlier than it starts, and is not ended ahead of time. */
class EndsBeforeItStarts extends ErrorResponseException {

    EndsBeforeItStarts() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
