package vn.binhyen.issuances;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such number, or it is outside the viewer's scope. */
class NoSuchNumber extends ErrorResponseException {

    NoSuchNumber(EntryId id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("No number " + id));
    }
}
