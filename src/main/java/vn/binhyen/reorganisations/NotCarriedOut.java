package vn.binhyen.reorganisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Only what was carried out can be undone. */
class NotCarriedOut extends ErrorResponseException {

    NotCarriedOut() {
        super(HttpStatus.CONFLICT);
    }
}
