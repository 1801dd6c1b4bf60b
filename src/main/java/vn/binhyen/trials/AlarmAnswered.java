package vn.binhyen.trials;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Nothing waits for an answer any more. */
class AlarmAnswered extends ErrorResponseException {

    AlarmAnswered() {
        super(HttpStatus.CONFLICT);
    }
}
