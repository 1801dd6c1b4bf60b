package vn.binhyen.regulations;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A renewal is between the same parties and starts after the one it renews. */
class NotARenewal extends ErrorResponseException {

    NotARenewal() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
