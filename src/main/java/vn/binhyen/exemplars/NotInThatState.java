package vn.binhyen.exemplars;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** What is recognised is not recognised again, and what was withdrawn stays as it is. */
class NotInThatState extends ErrorResponseException {

    NotInThatState() {
        super(HttpStatus.CONFLICT);
    }
}
