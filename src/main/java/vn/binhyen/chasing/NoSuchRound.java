package vn.binhyen.chasing;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such round of reminders, or it is another's. */
class NoSuchRound extends ErrorResponseException {

    NoSuchRound(UUID id) {
        super(HttpStatus.NOT_FOUND, new IllegalArgumentException("round " + id));
    }
}
