package vn.binhyen.entries;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such sheet or body within the scope of who asks. */
class NoSuchSheet extends ErrorResponseException {

    NoSuchSheet() {
        super(HttpStatus.NOT_FOUND);
    }
}
