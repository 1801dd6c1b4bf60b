package vn.binhyen.exchange;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is nothing there, or nothing for the viewer. */
class NoSuchExchange extends ErrorResponseException {

    NoSuchExchange() {
        super(HttpStatus.NOT_FOUND);
    }
}
