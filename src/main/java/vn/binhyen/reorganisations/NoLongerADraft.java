package vn.binhyen.reorganisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What was carried out is not changed any more. */
class NoLongerADraft extends ErrorResponseException {

    NoLongerADraft() {
        super(HttpStatus.CONFLICT);
    }
}
