package vn.binhyen.activities;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such session, or none within the scope of who asks. */
class NoSuchSession extends ErrorResponseException {

    NoSuchSession(SessionId id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("session " + id));
    }
}
