package vn.binhyen.trials;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A frozen design is not changed, and a draft is not judged. */
class NotInThatState extends ErrorResponseException {

    NotInThatState() {
        super(HttpStatus.CONFLICT);
    }
}
