package vn.binhyen.chasing;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** There is no such link, or the link is not for this. */
class NoSuchAnswer extends ErrorResponseException {

    NoSuchAnswer() {
        super(HttpStatus.NOT_FOUND);
    }
}
