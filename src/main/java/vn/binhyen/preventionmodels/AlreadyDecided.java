package vn.binhyen.preventionmodels;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What was decided stays: the birth certificate once the model is approved, everything once it has ended. */
class AlreadyDecided extends ErrorResponseException {

    AlreadyDecided() {
        super(HttpStatus.CONFLICT);
    }
}
