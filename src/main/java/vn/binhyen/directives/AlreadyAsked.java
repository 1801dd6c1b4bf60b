package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The organisation asked something that was not answered yet. */
class AlreadyAsked extends ErrorResponseException {

    AlreadyAsked() {
        super(HttpStatus.CONFLICT);
    }
}
