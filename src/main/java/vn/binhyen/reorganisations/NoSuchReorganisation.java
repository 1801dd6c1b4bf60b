package vn.binhyen.reorganisations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such reorganisation, or none within the scope of who asks. */
class NoSuchReorganisation extends ErrorResponseException {

    NoSuchReorganisation(ReorganisationId id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("reorganisation " + id));
    }
}
