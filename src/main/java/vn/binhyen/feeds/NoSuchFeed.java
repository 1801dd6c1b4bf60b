package vn.binhyen.feeds;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The address leads to no calendar: it was never made, or was revoked. Which of them, nobody is told. */
class NoSuchFeed extends ErrorResponseException {

    NoSuchFeed() {
        super(HttpStatus.NOT_FOUND);
    }
}
